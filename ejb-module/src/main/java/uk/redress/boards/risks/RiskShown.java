package uk.redress.boards.risks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk as its last review judged it.
 *
 * @param before without its controls
 * @param after with them in place: the score it is known by
 * @param trend against the review before
 */
public record RiskShown(
        String reference,
        long version,
        String cause,
        String event,
        String impact,
        @Nullable String workstream,
        LocalDate raisedOn,
        RiskScore before,
        @Nullable String controls,
        RiskScore after,
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

    public boolean isOpen() {
        return closedOn == null;
    }
}
