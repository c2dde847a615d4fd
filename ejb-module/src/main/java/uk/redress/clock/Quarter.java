package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a council's financial year, which begins in April: {@code 2017-18-Q3} is October to December 2017.
 *
 * @param year the calendar year the financial year begins in
 */
public record Quarter(int year, int number) implements Serializable, Comparable<Quarter> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})-[Qq]([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4.");
        }
    }

    public static Quarter of(LocalDate day) {
        YearMonth sinceApril = YearMonth.from(day).minusMonths(3);
        return new Quarter(sinceApril.getYear(), (sinceApril.getMonthValue() - 1) / 3 + 1);
    }

    /** What an address says; empty when it names no quarter. */
    public static Optional<Quarter> read(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Quarter quarter = new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)));
        return quarter.secondYear().equals(parts.group(2)) ? Optional.of(quarter) : Optional.empty();
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return firstMonth().plusMonths(2).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return equals(of(day));
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** As it stands in an address: {@code 2017-18-Q3}. */
    @Override
    public String toString() {
        return "%04d-%s-Q%d".formatted(year, secondYear(), number);
    }

    private YearMonth firstMonth() {
        return YearMonth.of(year, 4).plusMonths(3L * (number - 1));
    }

    private String secondYear() {
        return "%02d".formatted((year + 1) % 100);
    }
}
