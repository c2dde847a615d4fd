package uk.redress.clock;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/**
 * Which days are working days, and how they are counted. A working day is not a Saturday, a Sunday, 25 or 26 December,
 * Good Friday or a bank holiday of England and Wales (2006 Regulations, reg. 2). Christmas Day and Boxing Day are out by
 * their date and, when they fall on a weekend, by their substitute days too, which are bank holidays. Days on which an
 * office is merely closed are working days.
 *
 * <p>The start is day 0 and never counted, working day or not. All three questions ({@link #after}, {@link #before},
 * {@link #between}) are answered by one function that walks away from day 0 one day at a time, so they cannot disagree:
 * {@code between(d, after(d, n))} is n and {@code between(d, before(d, n))} is minus n.
 *
 * <p>Bank holidays are proclaimed, so the calendar knows certain whole years and refuses to count outside them.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, String> bankHolidays;
    private final NavigableSet<Integer> knownYears;

    /** @param knownYears the years whose bank holidays are all among those given: one unbroken run */
    public WorkingCalendar(Collection<BankHoliday> bankHolidays, Collection<Integer> knownYears) {
        this.bankHolidays = bankHolidays.stream().collect(toUnmodifiableMap(BankHoliday::day, BankHoliday::name));
        this.knownYears = new TreeSet<>(knownYears);
        if (this.knownYears.isEmpty()) {
            throw new IllegalArgumentException("A calendar knows at least one year.");
        }
        if (this.knownYears.last() - this.knownYears.first() + 1 != this.knownYears.size()) {
            throw new IllegalArgumentException("A year is missing among those known: " + this.knownYears);
        }
    }

    /** The day that is so many working days after day 0. */
    public LocalDate after(LocalDate day0, WorkingDays days) {
        return last(day0, walk(day0, 1, day -> day.number() == days.count(), days.count() == 0));
    }

    /** The day that is so many working days before day 0. */
    public LocalDate before(LocalDate day0, WorkingDays days) {
        return last(day0, walk(day0, -1, day -> day.number() == -days.count(), days.count() == 0));
    }

    /** How many working days lie after day 0 up to and including the other day; negative when the other is earlier. */
    public int between(LocalDate day0, LocalDate day) {
        List<ExplainedDay> walked = walkTo(day0, day);
        return walked.isEmpty() ? 0 : walked.get(walked.size() - 1).number();
    }

    /** As {@link #between}, for a screen that would rather show nothing than be refused. */
    public OptionalInt left(LocalDate today, LocalDate dueOn) {
        return knows(today) && knows(dueOn) ? OptionalInt.of(between(today, dueOn)) : OptionalInt.empty();
    }

    public boolean isWorkingDay(LocalDate day) {
        return reasonToSkip(day) == null;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** {@code Saturday}, {@code Christmas Day}, the name of a bank holiday; empty for a working day. */
    public Optional<String> reasonNotToCount(LocalDate day) {
        return Optional.ofNullable(reasonToSkip(day));
    }

    public LocalDate knownFrom() {
        return LocalDate.of(knownYears.first(), Month.JANUARY, 1);
    }

    public LocalDate knownUntil() {
        return LocalDate.of(knownYears.last(), Month.DECEMBER, 31);
    }

    public boolean knows(LocalDate day) {
        return knownYears.contains(day.getYear());
    }

    public List<Integer> knownYears() {
        return List.copyOf(knownYears);
    }

    /** {@link #after} for a positive number, {@link #before} for a negative one, with every day on the way. */
    public Explanation explain(LocalDate day0, int days) {
        List<ExplainedDay> walked = walk(day0, days < 0 ? -1 : 1, day -> day.number() == days, days == 0);
        LocalDate arrived = last(day0, walked);
        String sentence = days == 0
                ? "Day 0 is the day itself, %s.".formatted(InWords.dayAndDate(day0))
                : "%s %s %s is %s."
                        .formatted(
                                InWords.workingDays(Math.abs(days)),
                                days < 0 ? "before" : "after",
                                InWords.dayAndDate(day0),
                                InWords.dayAndDate(arrived));
        return new Explanation(day0, days, arrived, walked, sentence);
    }

    /** {@link #between} with every day on the way. */
    public Explanation explain(LocalDate day0, LocalDate day) {
        List<ExplainedDay> walked = walkTo(day0, day);
        int counted = walked.isEmpty() ? 0 : walked.get(walked.size() - 1).number();
        String sentence = "%s is %s %s %s."
                .formatted(
                        InWords.dayAndDate(day),
                        InWords.workingDays(Math.abs(counted)),
                        day.isBefore(day0) ? "before" : "after",
                        InWords.dayAndDate(day0));
        return new Explanation(day0, counted, day, walked, sentence);
    }

    private List<ExplainedDay> walkTo(LocalDate day0, LocalDate day) {
        return walk(day0, day.isBefore(day0) ? -1 : 1, step -> step.day().equals(day), day.equals(day0));
    }

    /** The one counting function: away from day 0 in steps of one day, up to the first counted or named day that ends it. */
    private List<ExplainedDay> walk(LocalDate day0, int step, Predicate<ExplainedDay> isLast, boolean arrived) {
        List<ExplainedDay> walked = new ArrayList<>();
        LocalDate day = known(day0);
        int number = 0;
        while (!arrived) {
            day = known(day.plusDays(step));
            String skipped = reasonToSkip(day);
            number += skipped == null ? step : 0;
            ExplainedDay explained = new ExplainedDay(day, number, skipped);
            walked.add(explained);
            arrived = isLast.test(explained);
        }
        return walked;
    }

    private static LocalDate last(LocalDate day0, List<ExplainedDay> walked) {
        return walked.isEmpty() ? day0 : walked.get(walked.size() - 1).day();
    }

    private @Nullable String reasonToSkip(LocalDate day) {
        String bankHoliday = bankHolidays.get(day);
        if (bankHoliday != null) {
            return bankHoliday;
        }
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25) {
            return UsualBankHolidays.CHRISTMAS_DAY;
        }
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 26) {
            return UsualBankHolidays.BOXING_DAY;
        }
        if (isWeekend(day)) {
            return InWords.dayOfWeek(day);
        }
        boolean mayBeGoodFriday = day.getDayOfWeek() == DayOfWeek.FRIDAY
                && (day.getMonth() == Month.MARCH || day.getMonth() == Month.APRIL);
        return mayBeGoodFriday && day.equals(UsualBankHolidays.goodFriday(day.getYear()))
                ? UsualBankHolidays.GOOD_FRIDAY
                : null;
    }

    private LocalDate known(LocalDate day) {
        if (day.getYear() > knownYears.last()) {
            throw new Refused("The calendar of bank holidays is known until %s; ask an administrator to add %d."
                    .formatted(InWords.date(knownUntil()), knownYears.last() + 1));
        }
        if (day.getYear() < knownYears.first()) {
            throw new Refused("The calendar of bank holidays is known from %s; ask an administrator to add %d."
                    .formatted(InWords.date(knownFrom()), knownYears.first() - 1));
        }
        return day;
    }
}
