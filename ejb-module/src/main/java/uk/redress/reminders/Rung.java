package uk.redress.reminders;

import java.time.LocalDate;
import uk.redress.clock.ClockKind;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;

/**
 * One rung of the ladder.
 *
 * @param workingDays after the day it is counted from; negative before it, zero on the day itself
 */
public record Rung(long id, ClockKind kind, CountedFrom from, int workingDays, String sentence, boolean active) {

    /** Which day of the clock it is counted from. */
    public enum CountedFrom {
        START,
        DUE
    }

    /** The day on which this rung falls for a clock that started and is due on these days. */
    LocalDate fallsOn(LocalDate started, LocalDate due, WorkingCalendar calendar) {
        return away(from == CountedFrom.START ? started : due, workingDays, calendar);
    }

    /** So many working days after that day, before it where they are negative, or the day itself. */
    static LocalDate away(LocalDate counted, int workingDays, WorkingCalendar calendar) {
        if (workingDays == 0) {
            return counted;
        }
        return workingDays > 0
                ? calendar.after(counted, WorkingDays.of(workingDays))
                : calendar.before(counted, WorkingDays.of(-workingDays));
    }
}
