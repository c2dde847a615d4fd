package uk.redress.clock;

import java.time.LocalDate;

/** Time limits in months run to the corresponding date; where a month has no such day, to its last (rule book F3). */
public final class CalendarMonths {

    /** The Ombudsman may be asked for 12 months (Local Government Act 1974, s. 26B). */
    public static final int TO_ASK_THE_OMBUDSMAN = 12;

    /** What had to wait for proceedings elsewhere may be brought back within a year of their end (reg. 8, guidance). */
    public static final int TO_COME_BACK = 12;

    public static final int IN_A_YEAR = 12;

    private CalendarMonths() {}

    public static LocalDate after(LocalDate day, int months) {
        return day.plusMonths(months);
    }
}
