package uk.redress.clock;

import java.time.LocalDate;

/** Time limits in weeks, which run over weekends and holidays like any other day. */
public final class CalendarWeeks {

    /** The minutes of a board are with its members a week after the chair has agreed them. */
    public static final int TO_SEND_MINUTES = 1;

    private CalendarWeeks() {}

    public static LocalDate after(LocalDate day, int weeks) {
        return day.plusWeeks(weeks);
    }
}
