package uk.redress.web.reporting;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.redress.clock.Quarter;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** A quarter as people say it. */
final class QuarterName {

    private QuarterName() {}

    /** {@code Quarter 3 of 2017-18} */
    static String inWords(Quarter quarter) {
        return Wording.of("quarters.name", quarter.number(), year(quarter));
    }

    /** {@code 1 October to 31 December 2017} */
    static String days(Quarter quarter) {
        LocalDate first = quarter.firstDay();
        String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return Wording.of("quarters.days", first.getDayOfMonth() + " " + month, Dates.inWords(quarter.lastDay()));
    }

    /** {@code 2017-18} */
    static String year(Quarter quarter) {
        return quarter.toString().substring(0, "2017-18".length());
    }
}
