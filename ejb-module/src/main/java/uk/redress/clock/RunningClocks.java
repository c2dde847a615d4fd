package uk.redress.clock;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/**
 * Starts, extends and stops the statutory clocks, on behalf of the use case whose act it is: that one asks who may, and
 * keeps the journal. Nobody else writes a due date.
 */
@Stateless
@PermitAll
public class RunningClocks {

    @Inject
    StatutoryClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Inject
    Event<DeadlineMoved> moved;

    /**
     * Starts a clock on its day 0.
     *
     * @param startedOn day 0: the day of receipt, working day or not
     * @return the last day
     * @throws Refused when that lies beyond the known calendar
     */
    public LocalDate start(ComplaintNumber complaint, ClockKind kind, LocalDate startedOn, WorkingDays timescale) {
        StatutoryClock clock = new StatutoryClock(complaint, kind, startedOn, timescale, calendars.current());
        clocks.add(clock);
        return clock.dueOn();
    }

    /**
     * Gives a clock more time.
     *
     * @param total the whole timescale there is now, not what is added
     * @return the new last day
     * @throws Refused when it was extended before, has stopped or run out, or the law does not allow so much
     */
    public LocalDate extend(
            ComplaintNumber complaint,
            ClockKind kind,
            WorkingDays total,
            String reason,
            String askedBy,
            String approvedBy,
            LocalDate approvedOn) {
        StatutoryClock clock = clocks.called(complaint, kind);
        clock.extend(new Extension(total.count(), reason.strip(), askedBy, approvedBy, approvedOn), calendars.current())
                .ifPresent(moved::fire);
        return clock.dueOn();
    }

    /**
     * What it measures was done.
     *
     * @return the clock as it stopped: late or not
     * @throws Refused when it has stopped before, or the day lies before its start
     */
    public RunningClock stop(ComplaintNumber complaint, ClockKind kind, LocalDate on) {
        StatutoryClock clock = clocks.called(complaint, kind);
        clock.stop(on);
        return clock.asOthersSeeIt();
    }

    /** Nothing is owed any more: every clock of the complaint that still runs is called off, neither met nor missed. */
    public void endAll(ComplaintNumber complaint, LocalDate on) {
        clocks.of(complaint).stream().filter(StatutoryClock::isRunning).forEach(clock -> clock.callOff(on));
    }

    /** The start event turns out to have been on another day: the last day follows. */
    public LocalDate startedInstead(ComplaintNumber complaint, ClockKind kind, LocalDate day, String because) {
        StatutoryClock clock = clocks.called(complaint, kind);
        clock.startedInstead(day, calendars.current(), because).ifPresent(moved::fire);
        return clock.dueOn();
    }

    /**
     * A complaint comes back: what the clock measures is owed once more, from this day, with nothing left of the time before.
     *
     * @return the last day
     */
    public LocalDate beginAgain(ComplaintNumber complaint, ClockKind kind, LocalDate on) {
        StatutoryClock clock = clocks.find(complaint, kind).orElse(null);
        if (clock == null) {
            return start(complaint, kind, on, kind.timescale().usual());
        }
        clock.beginAgain(on, calendars.current());
        return clock.dueOn();
    }

    /** What these measured begins anew with clocks of its own. What became of the ones before is told by the history. */
    public void makeRoomFor(ComplaintNumber complaint, Set<ClockKind> kinds) {
        clocks.remove(complaint, kinds);
    }

    /** It has another number of working days from the start on, as when the council reads the law otherwise. */
    public Optional<DeadlineMoved> givenInstead(
            ComplaintNumber complaint, ClockKind kind, WorkingDays timescale, String because) {
        Optional<DeadlineMoved> move =
                clocks.called(complaint, kind).givenInstead(timescale, calendars.current(), because);
        move.ifPresent(moved::fire);
        return move;
    }

    /** It was late already when the log that told of it was imported; reminders leave it alone. */
    public void markRanOutBeforeImport(ComplaintNumber complaint, ClockKind kind) {
        clocks.called(complaint, kind).ranOutBeforeImport();
    }

    /** Many at once, in one statement; a thousand or so at a time is a good size. Their complaints must be stored. */
    public void takeOver(List<ImportedClock> imported) {
        if (!imported.isEmpty()) {
            WorkingCalendar calendar = calendars.current();
            clocks.addAll(
                    imported.stream().map(clock -> clock.asJson(calendar)).collect(joining(",", "[", "]")),
                    today.date());
        }
    }

    public Optional<RunningClock> find(ComplaintNumber complaint, ClockKind kind) {
        return clocks.find(complaint, kind).map(StatutoryClock::asOthersSeeIt);
    }

    /**
     * As {@link #find}, for a clock that must be there.
     *
     * @throws NotFound when the complaint has no such clock
     */
    public RunningClock called(ComplaintNumber complaint, ClockKind kind) {
        return clocks.called(complaint, kind).asOthersSeeIt();
    }

    /**
     * The clock that leads among those that measure what this one does: the one to be late by.
     *
     * @param kind any of them
     */
    public Optional<RunningClock> findLeading(ComplaintNumber complaint, ClockKind kind) {
        return clocks.of(complaint).stream()
                .filter(clock -> clock.leads() && clock.kind().measuresAs(kind))
                .map(StatutoryClock::asOthersSeeIt)
                .findAny();
    }

    /**
     * As {@link #findLeading}, for one that must be there.
     *
     * @throws NotFound when the complaint has no such clock
     */
    public RunningClock leading(ComplaintNumber complaint, ClockKind kind) {
        return findLeading(complaint, kind)
                .orElseThrow(() -> new NotFound("The %s clock of complaint %s".formatted(kind, complaint)));
    }

    /**
     * From now on this clock leads, if it runs, and the others that measure the same thing do not. Whoever waits for the
     * last day is told of the new one.
     *
     * @return what moved, if anything did
     */
    public Optional<DeadlineMoved> lead(ComplaintNumber complaint, ClockKind kind, String because) {
        Optional<DeadlineMoved> move = wouldLead(complaint, kind, because);
        List<StatutoryClock> same = clocks.of(complaint).stream()
                .filter(clock -> clock.isRunning() && clock.kind().measuresAs(kind))
                .toList();
        Optional<StatutoryClock> leading =
                same.stream().filter(clock -> clock.kind() == kind).findAny();
        if (leading.isPresent()) {
            // first the one that leads: a complaint with none would be due on no day for a moment, and so be changed
            leading.get().leads(true);
            clocks.writeDown();
            same.stream().filter(clock -> clock.kind() != kind).forEach(clock -> clock.leads(false));
        }
        move.ifPresent(moved::fire);
        return move;
    }

    /** What would move if this clock led; changes nothing. */
    public Optional<DeadlineMoved> wouldLead(ComplaintNumber complaint, ClockKind kind, String because) {
        Optional<RunningClock> now = findLeading(complaint, kind).filter(RunningClock::isRunning);
        Optional<RunningClock> then = find(complaint, kind).filter(RunningClock::isRunning);
        return now.flatMap(before -> then.filter(after -> !after.dueOn().equals(before.dueOn()))
                .map(after -> new DeadlineMoved(complaint, kind, before.dueOn(), after.dueOn(), because)));
    }

    /** What would move if it had started on another day; changes nothing. */
    public Optional<DeadlineMoved> wouldMoveIfStarted(RunningClock clock, LocalDate day, String because) {
        LocalDate due = calendars.current().after(day, clock.allowed());
        return due.equals(clock.dueOn())
                ? Optional.empty()
                : Optional.of(new DeadlineMoved(clock.complaint(), clock.kind(), clock.dueOn(), due, because));
    }

    /** Lets nobody start, extend or stop a clock until this transaction ends. */
    public void keepStill() {
        clocks.keepStill();
    }

    /** All that run, for a sweep that looks at each. */
    public List<RunningClock> running() {
        return clocks.running().stream().map(StatutoryClock::asOthersSeeIt).toList();
    }

    /**
     * From which last day to which it moves, or moved, with so many working days in total, as ISO dates called {@code from}
     * and {@code to}; of a clock that has stopped only what it came to.
     */
    public Map<String, String> daysOfExtension(RunningClock clock, WorkingDays total) {
        if (!clock.isRunning()) {
            return clock.isExtended() ? Map.of("to", clock.dueOn().toString()) : Map.of();
        }
        return Map.of(
                "from", wouldBeDue(clock, clock.timescale()).toString(),
                "to", wouldBeDue(clock, total).toString());
    }

    /** The last day this clock would have with so many working days in total; changes nothing. */
    public LocalDate wouldBeDue(RunningClock clock, WorkingDays total) {
        return clock.kind().lastDay(calendars.current(), clock.startedOn(), total);
    }
}
