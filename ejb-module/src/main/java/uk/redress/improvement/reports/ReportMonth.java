package uk.redress.improvement.reports;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.Today;

/** The month a report is of; in addresses {@code 2026-11}. */
public record ReportMonth(CalendarPeriod period) implements Serializable {

    public static ReportMonth of(LocalDate day) {
        return new ReportMonth(CalendarPeriod.month(YearMonth.from(day)));
    }

    public static Optional<ReportMonth> read(@Nullable String written) {
        try {
            return written == null
                    ? Optional.empty()
                    : Optional.of(new ReportMonth(CalendarPeriod.month(YearMonth.parse(written))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    public LocalDate first() {
        return period.first();
    }

    public LocalDate last() {
        return period.last();
    }

    public ReportMonth before() {
        return of(DayOfMonth.monthBefore(first()));
    }

    public ReportMonth after() {
        return of(CalendarMonths.after(first(), 1));
    }

    /** As it is called: {@code November 2026}. */
    public String inWords() {
        return period.inWords();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    boolean isOverOn(LocalDate today) {
        return today.isAfter(last());
    }

    Instant begins() {
        return Today.startOf(first());
    }

    Instant ends() {
        return Today.endOf(last());
    }

    @Override
    public String toString() {
        return YearMonth.from(first()).toString();
    }
}
