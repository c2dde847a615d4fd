package uk.redress.improvement.plans;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param actions how many are part of it and were not dropped
 * @param dropped how many were part of it to their end, and go no further
 * @param accepted how many of its actions a board has accepted
 * @param overdue how many are past their last day and not said to be complete
 */
public record PlanInList(
        String reference,
        long version,
        String title,
        PlanKind kind,
        @Nullable String purpose,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String follows,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        long actions,
        long dropped,
        long accepted,
        long overdue,
        long toBeConfirmed)
        implements Serializable {

    /** With those that were dropped. */
    public long all() {
        return actions + dropped;
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
