package uk.redress.clock;

import java.time.LocalDate;

/**
 * The year in which a complaint is to be made (2006 Regulations, reg. 9): a calendar year, whose last day has the date of
 * what happened. Of the 29th of February that is the 28th.
 */
public final class TimeToComplain {

    private TimeToComplain() {}

    public static LocalDate lastDay(LocalDate happenedOn) {
        return happenedOn.plusYears(1);
    }

    /** Whether a complaint received on that day came later than the year. Later is not too late: somebody decides. */
    public static boolean hadPassed(LocalDate happenedOn, LocalDate receivedOn) {
        return receivedOn.isAfter(lastDay(happenedOn));
    }
}
