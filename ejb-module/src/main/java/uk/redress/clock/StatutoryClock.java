package uk.redress.clock;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/**
 * A timescale of the law running for one complaint. It starts with an event, on a day that is day 0; it may be extended
 * once, by somebody other than the person who asked and before its last day is over; it stops when what it measures is
 * done, or is called off when that is no longer owed. Nothing pauses it, and no balance is kept: the last day follows
 * from the start, the timescale, the extension and the calendar, and is stored only so that it can be searched for.
 */
@Entity
@Table(name = "statutory_clock")
class StatutoryClock {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "complaint_number")
    private String complaintNumber;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Column(name = "started_on")
    private LocalDate startedOn;

    private int timescale;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** What an answer is measured by that counts as given within the first timescale; null without an extension. */
    @Column(name = "due_before_extension")
    @SuppressWarnings("unused") // written here, read with SQL
    private @Nullable LocalDate dueBeforeExtension;

    /** Of clocks that measure the same thing one leads: work lists, reminders and the process go by it. */
    private boolean leads;

    @Column(name = "stopped_on")
    private @Nullable LocalDate stoppedOn;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "ran_out_before_import")
    private boolean ranOutBeforeImport;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "clock_extension", joinColumns = @JoinColumn(name = "clock_id"))
    @OrderColumn(name = "ordinal")
    private List<Extension> extensions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StatutoryClock() {}

    StatutoryClock(
            ComplaintNumber complaint,
            ClockKind kind,
            LocalDate startedOn,
            WorkingDays timescale,
            WorkingCalendar calendar) {
        this.complaintNumber = complaint.value();
        this.kind = kind;
        this.startedOn = startedOn;
        this.timescale = timescale.count();
        this.dueOn = kind.lastDay(calendar, startedOn, timescale);
        this.leads = kind.leadsAtFirst();
    }

    boolean leads() {
        return leads;
    }

    void leads(boolean now) {
        mustStillRun();
        leads = now;
    }

    RunningClock asOthersSeeIt() {
        return new RunningClock(
                id,
                new ComplaintNumber(complaintNumber),
                kind,
                startedOn,
                WorkingDays.of(timescale),
                dueOn,
                stoppedOn,
                extension(),
                ranOutBeforeImport,
                calledOff);
    }

    /**
     * More time, and the deadline moves.
     *
     * @throws Refused once it has stopped, been extended or run out, or beyond what the law allows
     */
    Optional<DeadlineMoved> extend(Extension extension, WorkingCalendar calendar) {
        asOthersSeeIt()
                .refusalToExtendOn(extension.approvedOn())
                .or(() -> kind.timescale().refusalToExtendTo(extension.total()))
                .or(extension::refusal)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        extensions.add(extension);
        return recount(calendar, "Extended to %s in total: %s".formatted(extension.total(), extension.reason()));
    }

    void stop(LocalDate on) {
        mustStillRun();
        if (!kind.countsBack() && on.isBefore(startedOn)) {
            throw new Refused("It cannot have been done on %s, before the clock started on %s."
                    .formatted(InWords.date(on), InWords.date(startedOn)));
        }
        stoppedOn = on;
    }

    void callOff(LocalDate on) {
        mustStillRun();
        stoppedOn = !kind.countsBack() && on.isBefore(startedOn) ? startedOn : on;
        calledOff = true;
    }

    Optional<DeadlineMoved> startedInstead(LocalDate day, WorkingCalendar calendar, String because) {
        mustStillRun();
        startedOn = day;
        return recount(calendar, because);
    }

    /** What it measured is owed once more, from another day: as if it had never run. */
    void beginAgain(LocalDate day, WorkingCalendar calendar) {
        startedOn = day;
        stoppedOn = null;
        calledOff = false;
        ranOutBeforeImport = false;
        extensions.clear();
        dueBeforeExtension = null;
        dueOn = computed(calendar);
    }

    Optional<DeadlineMoved> givenInstead(WorkingDays total, WorkingCalendar calendar, String because) {
        mustStillRun();
        timescale = total.count();
        return recount(calendar, because);
    }

    void ranOutBeforeImport() {
        ranOutBeforeImport = true;
    }

    /** The last day by the facts and the calendar, whatever is stored. */
    LocalDate computed(WorkingCalendar calendar) {
        return kind.lastDay(
                calendar, startedOn, extension().map(Extension::total).orElseGet(() -> WorkingDays.of(timescale)));
    }

    /**
     * Counts again; what moved, if anything did. A clock that does not move is not touched: the complaint's row follows
     * its clock, and must not change without a word in its history. The day before an extension moves only with the last.
     */
    Optional<DeadlineMoved> recount(WorkingCalendar calendar, String because) {
        LocalDate before = dueOn;
        LocalDate now = computed(calendar);
        if (now.equals(before)) {
            return Optional.empty();
        }
        dueOn = now;
        dueBeforeExtension = extensions.isEmpty() ? null : calendar.after(startedOn, WorkingDays.of(timescale));
        return Optional.of(new DeadlineMoved(complaint(), kind, before, now, because));
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isRunning() {
        return stoppedOn == null;
    }

    ComplaintNumber complaint() {
        return new ComplaintNumber(complaintNumber);
    }

    ClockKind kind() {
        return kind;
    }

    private Optional<Extension> extension() {
        return extensions.isEmpty() ? Optional.empty() : Optional.of(extensions.get(extensions.size() - 1));
    }

    private void mustStillRun() {
        if (stoppedOn != null) {
            throw new Refused("This clock stopped on %s.".formatted(InWords.date(stoppedOn)));
        }
    }
}
