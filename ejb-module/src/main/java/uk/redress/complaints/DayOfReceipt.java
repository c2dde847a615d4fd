package uk.redress.complaints;

import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.kernel.Refusal;

/** Which days a complaint can have arrived on. */
final class DayOfReceipt {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private DayOfReceipt() {}

    static Optional<Refusal> refusal(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(
                    new Refusal("The day of receipt is in the future. Enter the day it reached the council."));
        }
        if (day.isBefore(EARLIEST)) {
            return Optional.of(new Refusal("The day of receipt is before 1900. Check the year."));
        }
        return Optional.empty();
    }

    /**
     * Why the day of receipt cannot become this day, as far as this clock of the complaint tells. What was done in time or
     * late stays so, and nothing can have happened before the complaint arrived.
     */
    static Optional<Refusal> refusalToMove(RunningClock clock, LocalDate day) {
        LocalDate stopped = clock.stoppedOn();
        if (clock.kind() == ClockKind.INVESTIGATION && day.isAfter(clock.startedOn())) {
            return Optional.of(new Refusal("Stage 2 was asked for on %s, before %s. Check the day of receipt."
                    .formatted(InWords.date(clock.startedOn()), InWords.date(day))));
        }
        if (!clock.kind().startsAtReceipt() || stopped == null) {
            return Optional.empty();
        }
        if (clock.calledOff()) {
            return Optional.of(new Refusal(
                    "Stage 1 ended on %s without an answer, and its clocks with it; the day of receipt can no longer be changed."
                            .formatted(InWords.date(stopped))));
        }
        if (clock.kind() == ClockKind.LOCAL_RESOLUTION) {
            return Optional.of(new Refusal("The answer was sent on %s; the day of receipt can no longer be changed."
                    .formatted(InWords.date(stopped))));
        }
        return day.isAfter(stopped)
                ? Optional.of(new Refusal("The complaint was acknowledged on %s, before %s. Check the day of receipt."
                        .formatted(InWords.date(stopped), InWords.date(day))))
                : Optional.empty();
    }
}
