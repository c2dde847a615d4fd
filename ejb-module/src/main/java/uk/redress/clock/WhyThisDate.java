package uk.redress.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A deadline, explained: where it started, every day counted or skipped, and the extension with who gave it and why.
 *
 * @param asOf the day this was asked; late or not is said of this day
 * @param count from the start to the last day as it is now
 * @param beforeExtension the last day there was before it was extended
 * @param workingDaysLeft negative once late; empty when it has stopped or the calendar does not reach so far
 */
public record WhyThisDate(
        RunningClock clock,
        LocalDate asOf,
        Explanation count,
        Optional<LocalDate> beforeExtension,
        OptionalInt workingDaysLeft) {

    public boolean isLate() {
        return clock.isLateOn(asOf);
    }
}
