package uk.redress.improvement.chasing;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;

/**
 * One rung of the ladder by which updates are chased.
 *
 * @param workingDays after the day it is counted from; negative before it, zero on the day itself
 */
public record UpdateRung(
        long id, long version, CountedFrom from, int workingDays, Tells tells, String sentence, boolean active)
        implements Serializable {

    public enum CountedFrom {
        /** The day on which the update was asked for. */
        ASKED,
        /** The day by which it was wanted. */
        WANTED_BY
    }

    /** Who is told; where there is no such person the programme office is. */
    public enum Tells {
        LEAD,
        SUPERIOR,
        PROGRAMME_OFFICE
    }

    LocalDate fallsOn(LocalDate asked, LocalDate wantedBy, WorkingCalendar calendar) {
        LocalDate counted = from == CountedFrom.ASKED ? asked : wantedBy;
        if (workingDays == 0) {
            return counted;
        }
        return workingDays > 0
                ? calendar.after(counted, WorkingDays.of(workingDays))
                : calendar.before(counted, WorkingDays.of(-workingDays));
    }
}
