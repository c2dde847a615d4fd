package uk.redress.clock;

import java.time.LocalDate;

/** What comes back on the same day of each month. */
public final class DayOfMonth {

    private DayOfMonth() {}

    /**
     * The next such day strictly after that one.
     *
     * @param number 1 to 28, so that every month has it
     */
    public static LocalDate nextAfter(LocalDate day, int number) {
        LocalDate same = day.withDayOfMonth(number);
        return same.isAfter(day) ? same : same.plusMonths(1);
    }

    public static LocalDate firstOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    public static LocalDate monthBefore(LocalDate first) {
        return first.minusMonths(1);
    }
}
