package uk.redress.complaints.investigation;

import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;

/**
 * What the adjudicating officer decides on a point.
 *
 * @param reason needed where the decision differs from the finding; null otherwise
 */
public record PointDecided(Finding decision, @Nullable String reason) {}
