package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a figure is about: a single day, a week, a month, a quarter or a year of the council's, which begins in April.
 *
 * @param first its first day
 * @param last its last day; the same for a single day
 */
public record CalendarPeriod(LocalDate first, LocalDate last) implements Serializable, Comparable<CalendarPeriod> {

    /** How long it is. */
    public enum Length {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        OTHER
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_ONLY = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final int MONTHS_OF_A_YEAR = 12;

    public CalendarPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins.");
        }
    }

    public static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(day, day);
    }

    /** The seven days up to this one. */
    public static CalendarPeriod weekTo(LocalDate last) {
        return new CalendarPeriod(last.minusDays(6), last);
    }

    public static CalendarPeriod month(YearMonth month) {
        return new CalendarPeriod(month.atDay(1), month.atEndOfMonth());
    }

    public static CalendarPeriod quarter(Quarter quarter) {
        return new CalendarPeriod(quarter.firstDay(), quarter.lastDay());
    }

    /** @param year the calendar year the financial year begins in */
    public static CalendarPeriod year(int year) {
        return new CalendarPeriod(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    /** The period of that length which a day lies in; a week ends on a Sunday. */
    public static CalendarPeriod around(LocalDate day, Length length) {
        return switch (length) {
            case DAY, OTHER -> day(day);
            case WEEK -> weekTo(day.plusDays(7L - day.getDayOfWeek().getValue()));
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(Quarter.of(day));
            case YEAR -> year(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
        };
    }

    /** The one of the same length just before; of a single day, the day before. */
    public CalendarPeriod previous() {
        LocalDate before = first.minusDays(1);
        return length() == Length.WEEK ? weekTo(before) : around(before, length());
    }

    public Length length() {
        if (first.equals(last)) {
            return Length.DAY;
        }
        if (first.plusDays(6).equals(last)) {
            return Length.WEEK;
        }
        if (equals(month(YearMonth.from(first)))) {
            return Length.MONTH;
        }
        if (equals(quarter(Quarter.of(first)))) {
            return Length.QUARTER;
        }
        return equals(around(first, Length.YEAR)) ? Length.YEAR : Length.OTHER;
    }

    /** The last day on which nobody waits for the next figure yet, where there is one every so long. */
    public LocalDate freshUntil(Length every) {
        return switch (every) {
            case DAY, OTHER -> last.plusDays(1);
            case WEEK -> last.plusDays(7);
            case MONTH -> endOfMonths(1);
            case QUARTER -> endOfMonths(3);
            case YEAR -> endOfMonths(MONTHS_OF_A_YEAR);
        };
    }

    /** The end of a month is followed by the end of the next, not by its thirtieth. */
    private LocalDate endOfMonths(int months) {
        YearMonth month = YearMonth.from(last);
        return last.equals(month.atEndOfMonth()) ? month.plusMonths(months).atEndOfMonth() : last.plusMonths(months);
    }

    /** How far along it a day is: 0 at its first day, 1 at its last; a day outside is at the nearer end. */
    public double shareOf(LocalDate day) {
        long length = last.toEpochDay() - first.toEpochDay();
        double share = length == 0 ? 1 : (double) (day.toEpochDay() - first.toEpochDay()) / length;
        return Math.max(0, Math.min(1, share));
    }

    public boolean isOverOn(LocalDate today) {
        return !last.isAfter(today);
    }

    /** {@code November 2017}, {@code October to December 2017}, {@code the week to 26 November 2017}. */
    public String inWords() {
        return switch (length()) {
            case DAY -> InWords.date(last);
            case WEEK -> "the week to " + InWords.date(last);
            case MONTH -> MONTH.format(first);
            case QUARTER -> MONTH_ONLY.format(first) + " to " + MONTH.format(last);
            case YEAR -> "%d/%02d".formatted(first.getYear(), last.getYear() % 100);
            case OTHER -> InWords.date(first) + " to " + InWords.date(last);
        };
    }

    @Override
    public int compareTo(CalendarPeriod other) {
        int byEnd = last.compareTo(other.last);
        return byEnd == 0 ? first.compareTo(other.first) : byEnd;
    }
}
