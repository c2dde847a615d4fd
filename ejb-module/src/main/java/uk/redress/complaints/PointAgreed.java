package uk.redress.complaints;

import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/** A point as agreed with the complainant, and what they want done about it. */
public record PointAgreed(String text, @Nullable String desiredOutcome) {

    public PointAgreed {
        text = TextLength.PASSAGE.needed(text, "what the point is about");
        desiredOutcome = TextLength.PASSAGE.ifAny(desiredOutcome, "what they want done about it");
    }
}
