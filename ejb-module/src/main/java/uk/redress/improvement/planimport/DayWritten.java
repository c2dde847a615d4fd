package uk.redress.improvement.planimport;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;

/**
 * A date as far as it was written.
 *
 * @param day null where only a month is given
 * @param year null where none is given
 * @param label the words beside it, such as {@code phase 1}; may be empty
 * @param atItsEnd whether it says the end of the month
 */
record DayWritten(
        @Nullable Integer day, int month, @Nullable Integer year, String text, String label, boolean atItsEnd) {

    boolean isMonthOnly() {
        return day == null;
    }

    boolean hasYear() {
        return year != null;
    }

    DayWritten in(int assumed) {
        return new DayWritten(day, month, assumed, text, label, atItsEnd);
    }

    DayWritten called(String words) {
        return new DayWritten(day, month, year, text, words, atItsEnd);
    }

    /** @return null when the month has no such day */
    @Nullable
    LocalDate on(boolean last) {
        YearMonth whole = YearMonth.of(year == null ? 0 : year, month);
        if (day == null) {
            CalendarPeriod days = CalendarPeriod.month(whole);
            return last || atItsEnd ? days.last() : days.first();
        }
        return whole.isValidDay(day) ? whole.atDay(day) : null;
    }

    /** The first such day from a day on. */
    DayWritten notBefore(LocalDate from, boolean last) {
        DayWritten same = in(from.getYear());
        LocalDate read = same.on(last);
        return read == null || !read.isBefore(from) ? same : in(from.getYear() + 1);
    }

    /** The last such day up to a day. */
    DayWritten notAfter(LocalDate until, boolean last) {
        DayWritten same = in(until.getYear());
        LocalDate read = same.on(last);
        return read == null || !read.isAfter(until) ? same : in(until.getYear() - 1);
    }
}
