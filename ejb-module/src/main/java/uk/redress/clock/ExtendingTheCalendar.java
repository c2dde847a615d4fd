package uk.redress.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/**
 * Keeps the bank holidays up to date: a year is added about when it is published, a one-off day when it is proclaimed.
 * Every running clock is counted again in the same transaction; each deadline that moves is told to whoever waits for
 * it, and the complaint's history says why.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class ExtendingTheCalendar {

    /** Every year since 1978 has had at least these: fewer means that one was forgotten, and deadlines came too early. */
    private static final int FEWEST = 8;

    @Inject
    BankHolidays stored;

    @Inject
    StatutoryClocks clocks;

    @Inject
    Event<DeadlineMoved> moved;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    Event<Happening> happened;

    /**
     * Adds a one-off bank holiday to a year that is known.
     *
     * @return the deadlines that moved
     * @throws Refused when the day is not a working day anyway, its year is not known, or a name or reason is missing
     */
    public List<DeadlineMoved> addDay(LocalDate day, String name, String because) {
        clocks.keepStill();
        WorkingCalendar before = stored.calendar();
        refuse(notKnown(before, day).or(() -> noWorkingDay(before, day)).or(() -> missing(name, because)));
        stored.add(new BankHoliday(day, name));
        happened.fire(Happening.of("calendar", "calendar.day-added")
                .because(because)
                .with("day", day)
                .with("name", name.strip()));
        return recount("%s is a bank holiday: %s.".formatted(InWords.date(day), name.strip()));
    }

    /**
     * The deadlines that would move if a day became a bank holiday; changes nothing.
     *
     * @throws Refused when it could not be added
     */
    public List<DeadlineMoved> wouldMove(LocalDate day) {
        WorkingCalendar before = stored.calendar();
        refuse(notKnown(before, day).or(() -> noWorkingDay(before, day)));
        List<BankHoliday> holidays = new ArrayList<>(stored.all());
        holidays.add(new BankHoliday(day, "the day asked about"));
        WorkingCalendar after = new WorkingCalendar(holidays, before.knownYears());
        return clocks.running().stream()
                .filter(clock -> !clock.computed(after).equals(clock.dueOn()))
                .map(clock -> new DeadlineMoved(
                        clock.complaint(), clock.kind(), clock.dueOn(), clock.computed(after), "a day asked about"))
                .toList();
    }

    /**
     * Takes a bank holiday out again: it was entered wrongly, or moved to another day.
     *
     * @return the deadlines that moved
     * @throws Refused when there is none on that day, or the reason is missing
     */
    public List<DeadlineMoved> removeDay(LocalDate day, String because) {
        clocks.keepStill();
        BankHoliday gone = stored.all().stream()
                .filter(holiday -> holiday.day().equals(day))
                .findAny()
                .orElseThrow(
                        () -> new Refused("%s is not in the calendar of bank holidays.".formatted(InWords.date(day))));
        refuse(missing(gone.name(), because));
        stored.remove(day);
        happened.fire(Happening.of("calendar", "calendar.day-removed")
                .because(because)
                .with("day", day)
                .with("name", gone.name()));
        return recount("%s is no longer a bank holiday (%s).".formatted(InWords.date(day), gone.name()));
    }

    /**
     * Adds the year next to those known, with all its bank holidays; from then on it can be counted in.
     *
     * @throws Refused when a year between would be missing, or the list cannot be complete
     */
    public void addYear(int year, List<BankHoliday> holidays) {
        clocks.keepStill();
        WorkingCalendar before = stored.calendar();
        refuse(notNext(before, year).or(() -> wrong(year, holidays)));
        holidays.forEach(stored::add);
        stored.know(year);
        happened.fire(Happening.of("calendar", "calendar.year-added")
                .with("year", year)
                .with("days", holidays.size()));
        changed.fire(new CalendarChanged());
    }

    private List<DeadlineMoved> recount(String because) {
        WorkingCalendar calendar = stored.calendar();
        List<DeadlineMoved> all = new ArrayList<>();
        for (StatutoryClock clock : clocks.running()) {
            clock.recount(calendar, because).ifPresent(all::add);
        }
        all.forEach(this::tell);
        changed.fire(new CalendarChanged());
        return all;
    }

    private void tell(DeadlineMoved deadline) {
        happened.fire(Happening.of(deadline.complaint(), "deadline.moved")
                .because(deadline.because())
                .with("clock", deadline.kind())
                .with("from", deadline.from())
                .with("to", deadline.to()));
        moved.fire(deadline);
    }

    private static Optional<Refusal> notKnown(WorkingCalendar calendar, LocalDate day) {
        return calendar.knows(day)
                ? Optional.empty()
                : Optional.of(new Refusal("%d is not known yet: add the year with all its bank holidays first."
                        .formatted(day.getYear())));
    }

    private static Optional<Refusal> noWorkingDay(WorkingCalendar calendar, LocalDate day) {
        return calendar.reasonNotToCount(day)
                .map(reason -> new Refusal(
                        "%s is not a working day already (%s).".formatted(InWords.dayAndDate(day), reason)));
    }

    private static Optional<Refusal> missing(String name, String because) {
        if (name.isBlank()) {
            return Optional.of(new Refusal("Give the bank holiday its name."));
        }
        return because.isBlank()
                ? Optional.of(new Refusal("Say why: where it was proclaimed, or what was wrong."))
                : Optional.empty();
    }

    private static Optional<Refusal> notNext(WorkingCalendar calendar, int year) {
        int first = calendar.knownFrom().getYear() - 1;
        int next = calendar.knownUntil().getYear() + 1;
        return year == first || year == next
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "Years are added one after the other: the next is %d (or %d, to count further back)."
                                .formatted(next, first)));
    }

    private static Optional<Refusal> wrong(int year, List<BankHoliday> holidays) {
        Set<LocalDate> seen = new HashSet<>();
        for (BankHoliday holiday : holidays) {
            LocalDate day = holiday.day();
            if (day.getYear() != year) {
                return Optional.of(new Refusal("%s is not in %d.".formatted(InWords.date(day), year)));
            }
            if (!seen.add(day)) {
                return Optional.of(new Refusal("%s is there twice.".formatted(InWords.date(day))));
            }
            if (WorkingCalendar.isWeekend(day)) {
                return Optional.of(new Refusal("%s: give the substitute day of %s instead."
                        .formatted(InWords.dayAndDate(day), holiday.name())));
            }
        }
        return holidays.size() < FEWEST
                ? Optional.of(new Refusal("A year has at least %d bank holidays, and these are %d. One is missing."
                        .formatted(FEWEST, holidays.size())))
                : Optional.empty();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
