package uk.redress.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.SpreadsheetDay;

/**
 * A date as a table has it: day, month and year with two or four digits, with stray blanks, the month as a word, the way
 * computers write it, or the number a spreadsheet keeps. Never the American order, which would turn half of all dates
 * into other dates; a month above 12 is pointed out instead.
 *
 * @param day null when the cell is blank or no date
 * @param problem what is wrong and how to mend it; null when there is nothing wrong
 */
public record WrittenDay(@Nullable LocalDate day, @Nullable String problem) {

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?Z?)?";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(\\d{1,2}) ?[/.\\-] ?(\\d{1,2}) ?[/.\\-] ?(\\d{4}|\\d{2})" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AS_WORD = Pattern.compile(
            "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?(?:of )?(\\p{L}{3,9})\\.?,?[ \\-]?(\\d{4}|\\d{2})" + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final WrittenDay BLANK = new WrittenDay(null, null);

    /** @param today decides the century of a year with two digits: no more than a year ahead */
    public static WrittenDay read(String cell, LocalDate today) {
        String text = Tidy.text(cell).replace('\n', ' ');
        if (text.isEmpty() || text.matches("[-–—?.]+|(?i)n/?a|none|tbc|not known|unknown")) {
            return BLANK;
        }
        Matcher written = DAY_MONTH_YEAR.matcher(text);
        if (written.matches()) {
            return numbers(text, year(written.group(3), today), number(written, 2), number(written, 1));
        }
        Matcher computers = YEAR_MONTH_DAY.matcher(text);
        if (computers.matches()) {
            return numbers(text, number(computers, 1), number(computers, 2), number(computers, 3));
        }
        Matcher worded = MONTH_AS_WORD.matcher(text);
        if (worded.matches()) {
            int month = monthCalled(worded.group(2));
            return month == 0
                    ? unreadable(text)
                    : numbers(text, year(worded.group(3), today), month, number(worded, 1));
        }
        Matcher counted = SPREADSHEET_NUMBER.matcher(text);
        if (counted.matches()) {
            return SpreadsheetDay.read(number(counted, 1))
                    .map(day -> new WrittenDay(day, null))
                    .orElseGet(() -> unreadable(text));
        }
        return unreadable(text);
    }

    private static WrittenDay numbers(String text, int year, int month, int day) {
        if (month > 12 && day <= 12) {
            return wrong("“%s” has no month %d. Write the day first, then the month: %02d/%02d/%d."
                    .formatted(text, month, month, day, year));
        }
        try {
            return new WrittenDay(LocalDate.of(year, month, day), null);
        } catch (DateTimeException impossible) {
            return month >= 1 && month <= 12 && day > 28
                    ? wrong("“%s” does not exist: %s %d had %d days. Correct the day in the file."
                            .formatted(
                                    text,
                                    Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK),
                                    year,
                                    YearMonth.of(year, month).lengthOfMonth()))
                    : unreadable(text);
        }
    }

    private static WrittenDay unreadable(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return wrong(
                "“%s” cannot be read as a date. Write it as day/month/year, for example 03/10/2017.".formatted(shown));
    }

    private static WrittenDay wrong(String problem) {
        return new WrittenDay(null, problem);
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century - 100 + year : century + year;
    }

    private static int monthCalled(String word) {
        String start = word.toLowerCase(Locale.UK);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (name.startsWith(start) || (start.equals("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
