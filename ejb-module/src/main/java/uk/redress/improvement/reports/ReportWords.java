package uk.redress.improvement.reports;

import com.samskivert.mustache.Mustache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;

/** How a report says days, moments and words of the domain; the last stand in {@code words.properties} beside the templates. */
final class ReportWords implements Mustache.Formatter {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("uk.redress.improvement.reports.words", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Today.ENGLAND);

    @Override
    public CharSequence format(Object value) {
        if (value instanceof LocalDate day) {
            return InWords.date(day);
        }
        if (value instanceof Instant moment) {
            return InWords.date(Today.dayOf(moment)) + " at " + TIME.format(moment);
        }
        return value instanceof Enum<?> word ? of(word) : value.toString();
    }

    static String of(Enum<?> word) {
        return of(word.getDeclaringClass().getSimpleName(), word.name());
    }

    static String of(String kind, String name) {
        return WORDS.getString(kind + "." + name);
    }
}
