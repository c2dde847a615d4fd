package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.BankHoliday;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.ExtendingTheCalendar;
import uk.redress.clock.ReadingTheCalendar;
import uk.redress.clock.Today;
import uk.redress.kernel.Refused;
import uk.redress.web.forms.DateInAddress;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** The bank holidays, year by year; a proclaimed day or a new year is added here. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(.+)");

    @Inject
    @Param
    @Nullable
    Integer year;

    @Inject
    ReadingTheCalendar reading;

    @Inject
    ExtendingTheCalendar extending;

    @Inject
    Today today;

    private int shownYear;
    private List<Integer> years = List.of();
    private List<BankHoliday> holidays = List.of();
    private @Nullable LocalDate day;
    private @Nullable String name;
    private @Nullable String because;
    private @Nullable String effect;
    private @Nullable String newYear;
    private @Nullable LocalDate dayToRemove;
    private @Nullable String becauseRemoved;

    public void open() {
        years = reading.years();
        int asked = year == null ? today.date().getYear() : year;
        shownYear = years.contains(asked) ? asked : years.get(years.size() - 1);
        holidays = reading.of(shownYear);
        newYear = reading.usualDaysOfYearToAdd().stream()
                .map(holiday -> "%02d/%02d/%d %s"
                        .formatted(
                                holiday.day().getDayOfMonth(),
                                holiday.day().getMonthValue(),
                                holiday.day().getYear(),
                                holiday.name()))
                .collect(Collectors.joining("\n"));
    }

    public void preview() {
        if (day != null) {
            effect = inWords(extending.wouldMove(day), "calendar.would");
        }
    }

    public void addDay() {
        if (day != null) {
            List<DeadlineMoved> moved = extending.addDay(day, orEmpty(name), orEmpty(because));
            done(inWords(moved, "calendar.moved"), day.getYear());
        }
    }

    public void removeDay() {
        if (dayToRemove != null) {
            List<DeadlineMoved> moved = extending.removeDay(dayToRemove, orEmpty(becauseRemoved));
            done(inWords(moved, "calendar.moved"), dayToRemove.getYear());
        }
    }

    public void addYear() {
        int added = reading.yearToAdd();
        extending.addYear(added, daysOfNewYear());
        done(Wording.of("calendar.yearAdded", String.valueOf(added)), added);
    }

    private List<BankHoliday> daysOfNewYear() {
        List<BankHoliday> days = new ArrayList<>();
        orEmpty(newYear)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    Matcher parts = LINE.matcher(line);
                    DateInAddress read = DateInAddress.read(line, parts.matches() ? parts.group(1) : line);
                    if (read.day() == null || !parts.matches()) {
                        throw new Refused(Wording.of("calendar.line", line));
                    }
                    days.add(new BankHoliday(read.day(), parts.group(2)));
                });
        return days;
    }

    /** How many deadlines, never whose: an administrator sees nothing of complaints. */
    private static String inWords(List<DeadlineMoved> moved, String key) {
        String span = moved.stream()
                .map(DeadlineMoved::to)
                .max(LocalDate::compareTo)
                .map(last -> Wording.of("calendar.span", Dates.inWords(last)))
                .orElse("");
        return Wording.of(key, moved.size()) + span;
    }

    private static void done(String words, int shown) {
        Messages.addFlashGlobalInfo("{0}", words);
        Faces.redirect("administration/calendar?year=%s", String.valueOf(shown));
    }

    private static String orEmpty(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public String getShownYear() {
        return String.valueOf(shownYear);
    }

    public List<String> getYears() {
        return years.stream().map(String::valueOf).toList();
    }

    public List<Row> getHolidays() {
        return holidays.stream()
                .map(holiday -> new Row(holiday.day(), Dates.withWeekday(holiday.day()), holiday.name()))
                .toList();
    }

    public String getYearToAdd() {
        return String.valueOf(reading.yearToAdd());
    }

    public @Nullable String getWarning() {
        return reading.warning().orElse(null);
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable String getNewYear() {
        return newYear;
    }

    public void setNewYear(@Nullable String newYear) {
        this.newYear = newYear;
    }

    public @Nullable LocalDate getDayToRemove() {
        return dayToRemove;
    }

    public void setDayToRemove(@Nullable LocalDate dayToRemove) {
        this.dayToRemove = dayToRemove;
    }

    public @Nullable String getBecauseRemoved() {
        return becauseRemoved;
    }

    public void setBecauseRemoved(@Nullable String becauseRemoved) {
        this.becauseRemoved = becauseRemoved;
    }

    public record Row(LocalDate day, String words, String name) implements Serializable {
        public String getWords() {
            return words;
        }

        public String getName() {
            return name;
        }
    }
}
