package uk.redress.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are said to people: {@code 22 November 2026}, {@code Sunday 22 November 2026}, {@code 1 working day}. */
public final class InWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private InWords() {}

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 22 November 2026 at 14:05:09}, as the clocks of London show it. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Today.ENGLAND));
    }

    public static String dayAndDate(LocalDate day) {
        return DAY_AND_DATE.format(day);
    }

    public static String dayOfWeek(LocalDate day) {
        return DAY_OF_WEEK.format(day);
    }

    public static String workingDays(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }
}
