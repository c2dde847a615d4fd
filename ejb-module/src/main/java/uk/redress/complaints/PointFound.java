package uk.redress.complaints;

/** The finding on a point, with the reason the complainant will read. */
public record PointFound(Finding finding, String reason) {

    public PointFound {
        reason = Length.PASSAGE.needed(reason, "the reason for the finding");
    }
}
