package uk.redress.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the clocks can be relied on: what the health check and the administrator's page ask. Changes nothing. */
@Stateless
@PermitAll
public class CheckingClocks {

    @Inject
    StatutoryClocks clocks;

    @Inject
    BankHolidays stored;

    @Inject
    Today today;

    /** Every running clock is counted again, by the calendar as it is stored now. */
    public List<DifferingClock> differing() {
        WorkingCalendar calendar = stored.calendar();
        return clocks.running().stream()
                .flatMap(clock -> differing(clock, calendar).stream())
                .toList();
    }

    /** A sentence once fewer than twelve months of bank holidays are known. */
    public Optional<String> calendarWarning() {
        return CalendarHealth.warning(stored.calendar(), today.date());
    }

    /** The last day that can be counted with. */
    public String calendarKnownUntil() {
        return InWords.date(stored.calendar().knownUntil());
    }

    private static Optional<DifferingClock> differing(StatutoryClock clock, WorkingCalendar calendar) {
        return Stream.of(clock.computed(calendar))
                .filter(computed -> !computed.equals(clock.dueOn()))
                .map(computed -> new DifferingClock(clock.complaint(), clock.kind(), clock.dueOn(), computed))
                .findAny();
    }
}
