package uk.redress.web.deadlines;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ExplainedDay;
import uk.redress.clock.Explanation;
import uk.redress.clock.InWords;

/** A count as a picture: a sheet of weeks from Monday to Sunday, in which each day has its number or the reason it has none. */
public final class CountShown {

    private static final int DAYS_OF_A_WEEK = 7;
    /** A longer sheet is not read by anybody; the list of days skipped says enough. */
    private static final int MOST_DAYS = 140;

    private final Explanation count;
    private final List<Week> weeks;

    private CountShown(Explanation count, List<Week> weeks) {
        this.count = count;
        this.weeks = weeks;
    }

    static CountShown of(Explanation count) {
        return new CountShown(count, count.days().size() > MOST_DAYS ? List.of() : weeks(count));
    }

    public String getSentence() {
        return count.sentence();
    }

    public List<Week> getWeeks() {
        return weeks;
    }

    public List<Skipped> getSkipped() {
        return count.skipped().stream().map(CountShown::skipped).toList();
    }

    /** How many days a person may not have thought of. */
    public int getHolidays() {
        return count.holidays().size();
    }

    public int getWeekendDays() {
        return count.skipped().size() - count.holidays().size();
    }

    private static List<Week> weeks(Explanation count) {
        List<Day> days = new ArrayList<>();
        days.add(new Day(count.from(), "start", 0, null));
        count.days().forEach(day -> days.add(shown(day, count.to())));
        if (count.isBackwards()) {
            Collections.reverse(days);
        }
        List<Week> weeks = new ArrayList<>();
        List<Day> week = new ArrayList<>(blanks(days.get(0).day().getDayOfWeek().getValue() - 1));
        for (Day day : days) {
            week.add(day);
            if (week.size() == DAYS_OF_A_WEEK) {
                weeks.add(new Week(week));
                week = new ArrayList<>();
            }
        }
        if (!week.isEmpty()) {
            week.addAll(blanks(DAYS_OF_A_WEEK - week.size()));
            weeks.add(new Week(week));
        }
        return weeks;
    }

    private static Day shown(ExplainedDay day, LocalDate last) {
        String kind =
                day.day().equals(last) ? "last" : day.isCounted() ? "counted" : isWeekend(day) ? "weekend" : "holiday";
        return new Day(day.day(), kind, Math.abs(day.number()), day.skippedBecause());
    }

    private static boolean isWeekend(ExplainedDay day) {
        return InWords.dayOfWeek(day.day()).equals(day.skippedBecause());
    }

    private static Skipped skipped(ExplainedDay day) {
        String words = InWords.dayAndDate(day.day());
        return new Skipped(isWeekend(day) ? words : words + ": " + day.skippedBecause(), isWeekend(day));
    }

    private static List<Day> blanks(int number) {
        return Collections.nCopies(number, new Day(LocalDate.EPOCH, "blank", 0, null));
    }

    public record Week(List<Day> days) {
        public List<Day> getDays() {
            return days;
        }
    }

    public record Skipped(String words, boolean weekend) {
        public String getWords() {
            return words;
        }

        public boolean isWeekend() {
            return weekend;
        }
    }

    /** @param kind blank, start, counted, last, weekend or holiday */
    public record Day(
            LocalDate day,
            String kind,
            int number,
            @Nullable String reason) {

        public String getKind() {
            return kind;
        }

        public int getNumber() {
            return number;
        }

        public @Nullable String getReason() {
            return reason;
        }

        public int getOfMonth() {
            return day.getDayOfMonth();
        }

        /** The month's name where it is needed: on the first day of it, and where the count starts or ends. */
        public String getMonth() {
            boolean named = day.getDayOfMonth() == 1 || kind.equals("start") || kind.equals("last");
            return named ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) : "";
        }

        public String getInWords() {
            return InWords.date(day);
        }
    }
}
