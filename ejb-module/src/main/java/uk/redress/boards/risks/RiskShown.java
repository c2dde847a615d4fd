package uk.redress.boards.risks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk as its last review judged it.
 *
 * @param before without its controls
 * @param after with them in place: the score it is known by
 * @param workstreamId null for the whole programme, and where only words are known
 * @param target what it is meant to come down to, and {@code targetOn} by when
 * @param trend against the review before
 */
public record RiskShown(
        String reference,
        long version,
        String cause,
        String event,
        String impact,
        @Nullable Long workstreamId,
        @Nullable String workstream,
        LocalDate raisedOn,
        RiskScore before,
        @Nullable String controls,
        RiskScore after,
        @Nullable RiskScore target,
        @Nullable LocalDate targetOn,
        RiskTrend trend,
        String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextDue,
        LocalDate reviewedOn,
        @Nullable String escalatedTo,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause)
        implements Serializable {

    /** What the risks of one workstream have in common: its id, or the words where no more is known; null: the programme. */
    public @Nullable String stream() {
        return workstreamId == null ? workstream : Long.toString(workstreamId);
    }

    /** Whether it has come down as far as it was meant to. */
    public boolean isOnTarget() {
        return target != null && after.compareTo(target) <= 0;
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
