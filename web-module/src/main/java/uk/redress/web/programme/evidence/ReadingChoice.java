package uk.redress.web.programme.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.clock.CalendarPeriod;
import uk.redress.indicators.Figures;
import uk.redress.indicators.PeriodRead;

/** A period of an indicator to choose, with its figure. */
public record ReadingChoice(String value, String label) implements Serializable {

    private static final String BETWEEN = "/";

    static ReadingChoice of(PeriodRead read, String unit) {
        CalendarPeriod period = read.period();
        return new ReadingChoice(
                period.first() + BETWEEN + period.last(), period.inWords() + ": " + Figures.value(read.value(), unit));
    }

    static CalendarPeriod period(String value) {
        String[] days = value.split(BETWEEN, 2);
        return new CalendarPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
