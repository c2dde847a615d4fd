package uk.redress.improvement.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action was part of a plan, when it was to be done, and what was decided about it.
 *
 * @param from when it became part of the plan; one that was brought in was part of it when its time began
 * @param leftOn when it went on elsewhere or was dropped
 * @param firstDueOn its last day as it was first planned
 * @param dueOn its last day as it was approved since
 * @param turns when a board accepted it and when that was taken back, in their order
 */
record ActionCourse(
        LocalDate from,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        List<Turn> turns) {

    record Turn(LocalDate on, boolean accepted) {}

    boolean isInPlanOn(LocalDate day) {
        return !from.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    boolean isAcceptedOn(LocalDate day) {
        return isInPlanOn(day)
                && turns.stream()
                        .filter(turn -> !turn.on().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .map(Turn::accepted)
                        .orElse(false);
    }

    boolean isStillInPlan() {
        return leftOn == null;
    }

    static boolean isBy(@Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isAfter(day);
    }
}
