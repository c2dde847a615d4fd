package uk.redress.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.redress.kernel.Refused;

/** What day it is in England, and what moment. Asked once by a use case; everything below is handed a date. */
@ApplicationScoped
public class Today {

    /** Deadlines are days in England, wherever the server stands. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Today() {}

    @Inject
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return dayOf(now());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whether a demonstration or a test has let time pass that has not passed outside. */
    public boolean isMoved() {
        return clock instanceof MovableClock movable && movable.isAhead();
    }

    /** The day in England at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ENGLAND);
    }

    /** The moment a day is over in England: the first of the next. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The moment a day begins in England. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toInstant();
    }

    /**
     * Nothing is recorded as done on a day that has not come.
     *
     * @throws Refused naming both days
     */
    public void mustHaveCome(LocalDate day) {
        if (day.isAfter(date())) {
            throw new Refused("%s has not come yet: today is %s. Record it once it has happened."
                    .formatted(InWords.date(day), InWords.date(date())));
        }
    }
}
