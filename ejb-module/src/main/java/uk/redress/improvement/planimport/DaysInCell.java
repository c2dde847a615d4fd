package uk.redress.improvement.planimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.SpreadsheetDay;
import uk.redress.tables.Tidy;
import uk.redress.tables.WrittenPeriod;

/**
 * The dates in a cell of a plan, in the order they are written: none, one, or one for each phase.
 *
 * @param besides the words of the cell that are no date; empty where there are none
 * @param isPeriod whether they are the first and the last day of a quarter or a year that is named as such
 */
record DaysInCell(List<DayWritten> days, String besides, boolean isPeriod) {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:,?[ '’/-]*(\\d{4}|\\d{2})\\b%s)?";
    private static final String UNLESS_A_DAY = "(?! ?(?:st|nd|rd|th)? ?" + MONTH + ")";
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?\\b"
                    + "|\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}|\\d{2}))?\\b"
                    + "|\\b(\\d{1,2}) ?(?:st|nd|rd|th)?[ -]?(?:of )?" + MONTH + YEAR.formatted(UNLESS_A_DAY)
                    + "|\\b(?:(end)(?: of)? )?" + MONTH + YEAR.formatted(""),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern EDGES = Pattern.compile(
            "^(?:[\\s,;:()/&.+–—-]|(?:and|to|by|from|until|then|on|in)\\b)+|(?:[\\s,;:()/&.+–—-]|\\b(?:and|to|by|from|until|then|on|in))+$",
            Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 2000;

    // a date far ahead is nothing unusual in a plan: two digits are a year of this century
    private static final LocalDate ANY_YEAR = LocalDate.of(2099, 12, 31);

    static DaysInCell in(String cell) {
        String text = Tidy.text(cell).replaceAll("(?<=\\d)\\n", " / ").replace('\n', ' ');
        Matcher counted = SPREADSHEET_NUMBER.matcher(text);
        if (counted.matches()) {
            return SpreadsheetDay.read(Integer.parseInt(counted.group(1)))
                    .map(day -> only(whole(day, text)))
                    .orElseGet(() -> new DaysInCell(List.of(), text, false));
        }
        CalendarPeriod period = WrittenPeriod.read(text, ANY_YEAR).period();
        if (period != null
                && (period.length() == CalendarPeriod.Length.QUARTER
                        || period.length() == CalendarPeriod.Length.YEAR)) {
            return new DaysInCell(List.of(whole(period.first(), text), whole(period.last(), text)), "", true);
        }
        return found(text);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    boolean hasYears() {
        return !days.isEmpty() && days.stream().allMatch(DayWritten::hasYear);
    }

    DaysInCell with(List<DayWritten> others) {
        return new DaysInCell(others, besides, isPeriod);
    }

    private static DaysInCell only(DayWritten day) {
        return new DaysInCell(List.of(day), "", false);
    }

    private static DayWritten whole(LocalDate day, String text) {
        return new DayWritten(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), text, "", false);
    }

    private static DaysInCell found(String text) {
        List<MatchResult> dates = DATE.matcher(text)
                .results()
                .filter(date -> month(date) >= 1 && month(date) <= 12)
                .toList();
        if (dates.isEmpty()) {
            return new DaysInCell(List.of(), text, false);
        }
        List<String> between = new ArrayList<>();
        int at = 0;
        for (MatchResult date : dates) {
            between.add(trimmed(text.substring(at, date.start())));
            at = date.end();
        }
        between.add(trimmed(text.substring(at)));
        boolean labelsBefore = !between.get(0).isEmpty();
        List<DayWritten> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            days.add(day(dates.get(i)).called(between.get(labelsBefore ? i : i + 1)));
        }
        return new DaysInCell(days, String.join(" ", between).strip(), false);
    }

    private static DayWritten day(MatchResult date) {
        Integer day = firstNumber(date, 3, 4, 7);
        Integer year = firstNumber(date, 1, 6, 9, 13);
        return new DayWritten(
                day,
                month(date),
                year == null || year >= 100 ? year : Integer.valueOf(CENTURY + year),
                date.group().strip(),
                "",
                date.group(11) != null);
    }

    private static int month(MatchResult date) {
        Integer figure = firstNumber(date, 2, 5);
        if (figure != null) {
            return figure;
        }
        String word = date.group(8) == null ? date.group(12) : date.group(8);
        return "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(word.substring(0, 3).toLowerCase(Locale.UK))
                        / 3
                + 1;
    }

    private static @Nullable Integer firstNumber(MatchResult date, int... groups) {
        for (int group : groups) {
            if (date.group(group) != null) {
                return Integer.valueOf(date.group(group));
            }
        }
        return null;
    }

    private static String trimmed(String words) {
        return EDGES.matcher(EDGES.matcher(words).replaceAll("")).replaceAll("").strip();
    }
}
