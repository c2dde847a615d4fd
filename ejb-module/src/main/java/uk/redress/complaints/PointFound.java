package uk.redress.complaints;

import uk.redress.kernel.TextLength;

/** The finding on a point, with the reason the complainant will read. */
public record PointFound(Finding finding, String reason) {

    public PointFound {
        reason = TextLength.PASSAGE.needed(reason, "the reason for the finding");
    }
}
