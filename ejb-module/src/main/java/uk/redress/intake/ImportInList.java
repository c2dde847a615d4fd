package uk.redress.intake;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file in the list of those that were brought. */
public record ImportInList(
        long id,
        String fileName,
        int rows,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant acceptedAt,
        int complaints)
        implements Serializable {

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
