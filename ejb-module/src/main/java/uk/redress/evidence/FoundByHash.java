package uk.redress.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a hash.
 *
 * @param hash as it is written
 * @param revisions those that have it, the oldest first; none when it is not one of ours
 */
public record FoundByHash(String hash, List<Found> revisions) {

    /** @param latest whether it is the latest revision of its piece */
    public record Found(
            String reference,
            int revision,
            boolean latest,
            String title,
            LocalDate day,
            String addedBy,
            Instant addedAt) {}
}
