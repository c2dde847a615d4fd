package uk.redress.clock;

import java.time.LocalDate;

/** Time limits in months run to the corresponding date; where a month has no such day, to its last (rule book F3). */
public final class CalendarMonths {

    /** The Ombudsman may be asked for 12 months (Local Government Act 1974, s. 26B). */
    public static final int TO_ASK_THE_OMBUDSMAN = 12;

    /** What had to wait for proceedings elsewhere may be brought back within a year of their end (reg. 8, guidance). */
    public static final int TO_COME_BACK = 12;

    public static final int IN_A_YEAR = 12;

    /** Boards look at their terms of reference every quarter. */
    public static final int TO_REVIEW_TERMS = 3;

    private CalendarMonths() {}

    /** The executive responds to scrutiny within two months (Local Government Act 2000, s. 9FE). */
    public static final int TO_ANSWER_SCRUTINY = 2;

    /**
     * The last day of so many months beginning with a day: those of 10 March end with 9 May (rule book E6); where the last
     * month has no such day, with its end: those of 31 December with 28 February.
     */
    public static LocalDate beginningWith(LocalDate day, int months) {
        LocalDate corresponding = day.plusMonths(months);
        return corresponding.getDayOfMonth() == day.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    public static LocalDate after(LocalDate day, int months) {
        return day.plusMonths(months);
    }
}
