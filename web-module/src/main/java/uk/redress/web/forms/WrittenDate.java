package uk.redress.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a person writes it: {@code 22/11/2026}, {@code 22-11-26}, {@code 22 November 2026}, {@code 22 Nov 26},
 * with the day of the week or without; or {@code 2026-11-22} as computers do. Never the American order.
 */
final class WrittenDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[\\s/.\\-]+(\\d{1,2})[\\s/.\\-]+(\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:[a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?[\\s/.\\-]+([a-z]{3,9})\\.?,?[\\s/.\\-]+(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private WrittenDate() {}

    /**
     * @throws NotADate when the shape is not one of a date, or there is no such day
     */
    static LocalDate read(String typed) throws NotADate {
        String tidy = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Matcher numbers = NUMBERS.matcher(tidy);
        if (numbers.matches()) {
            return day(numbers.group(3), number(numbers.group(2)), number(numbers.group(1)));
        }
        Matcher iso = ISO.matcher(tidy);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher words = WORDS.matcher(tidy);
        if (words.matches()) {
            int month = month(words.group(2))
                    .orElseThrow(() -> new NotADate("dates.shape"))
                    .getValue();
            return day(words.group(3), month, number(words.group(1)));
        }
        throw new NotADate("dates.shape");
    }

    private static LocalDate day(String writtenYear, int month, int day) throws NotADate {
        int year = year(writtenYear);
        if (month < 1 || month > 12) {
            throw new NotADate("dates.noSuchMonth", month);
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            YearMonth of = YearMonth.of(year, month);
            throw new NotADate(
                    "dates.noSuchDay",
                    of.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year,
                    of.lengthOfMonth());
        }
    }

    /** Two digits mean 1950 to 2049: near enough for a complaint as for a date of birth of a child or a parent. */
    private static int year(String written) {
        int year = number(written);
        return written.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> (name.equals("sept") && month == Month.SEPTEMBER)
                        || full(month).equals(name)
                        || full(month).substring(0, 3).equals(name))
                .findFirst();
    }

    private static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Why it is no date: the key of a sentence and what fills its gaps. */
    static final class NotADate extends Exception {

        private final String key;
        private final transient Object[] parts;

        NotADate(String key, Object... parts) {
            super(key);
            this.key = key;
            this.parts = parts.clone();
        }

        String key() {
            return key;
        }

        Object[] parts() {
            return parts.clone();
        }
    }
}
