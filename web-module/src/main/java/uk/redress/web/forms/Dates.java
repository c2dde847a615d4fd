package uk.redress.web.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in words, as everybody in the office writes them. */
public final class Dates {

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private Dates() {}

    /** {@code 22 November 2026} */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Sunday 22 November 2026} */
    public static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code 22 November 2026 at 14:05}, by the office's clock on the wall. */
    public static String inWords(Instant moment) {
        return MOMENT.format(moment.atZone(OFFICE));
    }
}
