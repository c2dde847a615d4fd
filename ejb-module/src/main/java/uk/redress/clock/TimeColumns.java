package uk.redress.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.redress.clock.CalendarPeriod.Length;

/**
 * The columns of a drawing against time: months, or quarters or years where months would be too narrow to read. A day
 * outside is drawn at the nearer edge.
 */
public record TimeColumns(List<CalendarPeriod> columns) {

    /** A plan that ends in fifty years was mistyped: its columns are not drawn for ever. */
    private static final int MOST_YEARS = 40;

    /** @param most how many columns there is room for */
    public static TimeColumns over(LocalDate from, LocalDate to, int most) {
        List<CalendarPeriod> months = periods(from, to, Length.MONTH, most + 1);
        if (months.size() <= most) {
            return new TimeColumns(months);
        }
        List<CalendarPeriod> quarters = periods(from, to, Length.QUARTER, most + 1);
        return new TimeColumns(quarters.size() <= most ? quarters : periods(from, to, Length.YEAR, MOST_YEARS));
    }

    private static List<CalendarPeriod> periods(LocalDate from, LocalDate to, Length length, int most) {
        List<CalendarPeriod> periods = new ArrayList<>();
        CalendarPeriod period = CalendarPeriod.around(from, length);
        while (periods.isEmpty() || (!period.first().isAfter(to) && periods.size() < most)) {
            periods.add(period);
            period = CalendarPeriod.around(period.last().plusDays(1), length);
        }
        return periods;
    }

    public LocalDate first() {
        return columns.get(0).first();
    }

    public LocalDate last() {
        return columns.get(columns.size() - 1).last();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** How far along a day begins: 0 at the left edge, 1 at the right. */
    public double startOf(LocalDate day) {
        long whole = last().toEpochDay() + 1 - first().toEpochDay();
        return Math.max(0, Math.min(1, (double) (day.toEpochDay() - first().toEpochDay()) / whole));
    }

    /** How far along a day is over. */
    public double endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
