package uk.redress.clock;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;

/**
 * A statutory clock as others see it. Whether it is late is never stored: it is asked, of a given day.
 *
 * @param timescale as it was at the start, before any extension
 * @param dueOn the last day; a clock is late from the day after
 * @param stoppedOn the day what it measures was done, or the day it was called off; null while it runs
 * @param calledOff stopped without being met or missed, as when the complaint is withdrawn
 * @param ranOutBeforeImport late already when it came in from a log: nothing is sent or reminded for that past
 */
public record RunningClock(
        long id,
        ComplaintNumber complaint,
        ClockKind kind,
        LocalDate startedOn,
        WorkingDays timescale,
        LocalDate dueOn,
        @Nullable LocalDate stoppedOn,
        Optional<Extension> extension,
        boolean ranOutBeforeImport,
        boolean calledOff)
        implements Serializable {

    public boolean isRunning() {
        return stoppedOn == null;
    }

    public boolean isExtended() {
        return extension.isPresent();
    }

    /** The number of working days it has: the extended total, or the timescale it started with. */
    public WorkingDays allowed() {
        return extension.map(Extension::total).orElse(timescale);
    }

    /** Late on that day if it still runs; if it was met, whether it was met late, whatever the day. */
    public boolean isLateOn(LocalDate today) {
        if (calledOff) {
            return false;
        }
        return dueOn.isBefore(stoppedOn == null ? today : stoppedOn);
    }

    /** Working days from today to the last day, negative once late; empty when the calendar does not reach so far. */
    public OptionalInt workingDaysLeftOn(LocalDate today, WorkingCalendar calendar) {
        return calendar.left(today, dueOn);
    }

    /** The moment the last day is over in England: what a timer waits for. */
    public Instant endsAt() {
        return Today.endOf(dueOn);
    }

    public boolean hasPassedAt(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** Why it can no longer be extended on that day; empty when it can. */
    public Optional<Refusal> refusalToExtendOn(LocalDate day) {
        if (!isRunning()) {
            return Optional.of(new Refusal("The clock has stopped; there is nothing left to extend."));
        }
        if (isExtended()) {
            return Optional.of(new Refusal("It has already been extended; that can be done once."));
        }
        if (day.isBefore(startedOn)) {
            return Optional.of(new Refusal("An extension cannot be approved before the clock started on %s."
                    .formatted(InWords.date(startedOn))));
        }
        if (day.isAfter(dueOn)) {
            return Optional.of(new Refusal(
                    "An extension has to be approved by the end of the last day, %s; from then on an overrun has a reason, not an extension."
                            .formatted(InWords.date(dueOn))));
        }
        return Optional.empty();
    }
}
