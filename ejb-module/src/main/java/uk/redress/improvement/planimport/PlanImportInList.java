package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought for a plan.
 *
 * @param broughtIn how many actions came out of it; null while it is only looked at
 */
public record PlanImportInList(
        long id,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        int rows,
        @Nullable Integer broughtIn) implements Serializable {

    public boolean isAccepted() {
        return broughtIn != null;
    }
}
