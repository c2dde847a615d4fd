package uk.redress.tables;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.InWords;
import uk.redress.clock.Quarter;

/**
 * A period as people write it: {@code November 2017}, {@code 2017-11}, {@code Nov-17}, {@code Q3 2017/18},
 * {@code week to 26/11/2017}, {@code 2017/18}, or a single day.
 *
 * @param period null when the cell is blank or no period
 * @param problem what is wrong and how to mend it; null when there is nothing wrong
 */
public record WrittenPeriod(
        @Nullable CalendarPeriod period, @Nullable String problem) {

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern WORD_AND_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?[ ,'’\\-/]*(\\d{4}|\\d{2})");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("q(?:uarter )?([1-4])[ ,:(]*(\\d{4}) ?[-/–] ?(\\d{2}|\\d{4})\\)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[-/–] ?(\\d{2}|\\d{4})[ \\-,]*q([1-4])");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-/–] ?(\\d{2}|\\d{4})");
    private static final Pattern WEEK = Pattern.compile("(?:the )?(?:week (?:to|ending)|w/?e|wk ending):? (.+)");
    private static final WrittenPeriod BLANK = new WrittenPeriod(null, null);

    /** @param today decides the century of a year with two digits */
    public static WrittenPeriod read(String cell, LocalDate today) {
        String text = Tidy.key(cell);
        if (text.isEmpty()) {
            return BLANK;
        }
        return quarter(text)
                .or(() -> monthInFigures(text))
                .or(() -> monthInWords(text, today))
                .or(() -> year(text))
                .or(() -> week(text, today))
                .map(period -> new WrittenPeriod(period, null))
                .orElseGet(() -> day(text, today));
    }

    /** A period as it is written into a field, from where it is read again. */
    public static String of(CalendarPeriod period) {
        return switch (period.length()) {
            case WEEK -> "week to " + InWords.date(period.last());
            case QUARTER -> {
                Quarter quarter = Quarter.of(period.first());
                yield "Q%d %d/%02d".formatted(quarter.number(), quarter.year(), (quarter.year() + 1) % 100);
            }
            case DAY, MONTH, YEAR, OTHER -> period.inWords();
        };
    }

    private static Optional<CalendarPeriod> quarter(String text) {
        Matcher first = QUARTER_FIRST.matcher(text);
        if (first.matches() && follows(first.group(2), first.group(3))) {
            return Optional.of(CalendarPeriod.quarter(new Quarter(number(first, 2), number(first, 1))));
        }
        Matcher last = YEAR_FIRST.matcher(text);
        return last.matches() && follows(last.group(1), last.group(2))
                ? Optional.of(CalendarPeriod.quarter(new Quarter(number(last, 1), number(last, 3))))
                : Optional.empty();
    }

    private static Optional<CalendarPeriod> monthInFigures(String text) {
        Matcher computers = YEAR_AND_MONTH.matcher(text);
        if (computers.matches() && !isYears(text)) {
            return month(number(computers, 1), number(computers, 2));
        }
        Matcher people = MONTH_AND_YEAR.matcher(text);
        return people.matches() ? month(number(people, 2), number(people, 1)) : Optional.empty();
    }

    /** {@code 2011-12} is December 2011 to a computer, and a financial year to nobody who writes the dash. */
    private static boolean isYears(String text) {
        return text.contains("/") && YEARS.matcher(text).matches();
    }

    private static Optional<CalendarPeriod> monthInWords(String text, LocalDate today) {
        Matcher worded = WORD_AND_YEAR.matcher(text);
        if (!worded.matches()) {
            return Optional.empty();
        }
        int year = number(worded, 2);
        int whole = worded.group(2).length() == 4 ? year : century(year, today);
        return monthCalled(worded.group(1)).flatMap(month -> month(whole, month.getValue()));
    }

    private static Optional<CalendarPeriod> year(String text) {
        Matcher years = YEARS.matcher(text);
        return years.matches() && follows(years.group(1), years.group(2))
                ? Optional.of(CalendarPeriod.year(number(years, 1)))
                : Optional.empty();
    }

    private static Optional<CalendarPeriod> week(String text, LocalDate today) {
        Matcher week = WEEK.matcher(text);
        return week.matches()
                ? Optional.ofNullable(WrittenDay.read(week.group(1), today).day())
                        .map(CalendarPeriod::weekTo)
                : Optional.empty();
    }

    private static WrittenPeriod day(String text, LocalDate today) {
        LocalDate day = WrittenDay.read(text, today).day();
        return day == null
                ? new WrittenPeriod(
                        null,
                        "“%s” cannot be read as a period. Write a month as November 2026, a quarter as Q3 2026/27, a week as week to 22/11/2026, or a day."
                                .formatted(text))
                : new WrittenPeriod(CalendarPeriod.day(day), null);
    }

    private static Optional<CalendarPeriod> month(int year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(CalendarPeriod.month(YearMonth.of(year, month)))
                : Optional.empty();
    }

    private static Optional<Month> monthCalled(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> (word.equals("sept") && month == Month.SEPTEMBER)
                        || full(month).equals(word)
                        || full(month).substring(0, 3).equals(word))
                .findFirst();
    }

    private static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    }

    private static int century(int year, LocalDate today) {
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century - 100 + year : century + year;
    }

    private static boolean follows(String year, String next) {
        int expected = Integer.parseInt(year) + 1;
        int said = Integer.parseInt(next);
        return next.length() == 4 ? said == expected : said == expected % 100;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
