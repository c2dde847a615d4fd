package uk.redress.clock;

import java.time.LocalDate;
import java.util.Optional;

/** Next year's bank holidays are published about a year ahead: with less than that in hand, somebody has forgotten. */
final class CalendarHealth {

    private static final int MONTHS_IN_HAND = 12;

    private CalendarHealth() {}

    static Optional<String> warning(WorkingCalendar calendar, LocalDate today) {
        LocalDate until = calendar.knownUntil();
        if (!until.isBefore(today.plusMonths(MONTHS_IN_HAND))) {
            return Optional.empty();
        }
        return Optional.of("The calendar of bank holidays is known until %s, less than %d months ahead. Add %d."
                .formatted(InWords.date(until), MONTHS_IN_HAND, until.getYear() + 1));
    }
}
