package uk.redress.complaints.eligibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Where one point belongs.
 *
 * @param aboutChildProtection whether it is about a section 47 enquiry or a child protection conference
 * @param elsewhere where it is dealt with instead; null where it belongs to the procedure
 * @param reason why; null where the point plainly belongs to the procedure
 */
public record PointScope(
        int ordinal,
        boolean aboutChildProtection,
        @Nullable Elsewhere elsewhere,
        @Nullable String reason) {

    public PointScope {
        reason = TextLength.PASSAGE.ifAny(reason, "the reason about point " + ordinal);
    }

    Optional<Refusal> refusal() {
        if (reason != null) {
            return Optional.empty();
        }
        if (elsewhere != null) {
            return Optional.of(new Refusal(
                    "Say why point %d is dealt with elsewhere. The manager decides on it, and the person is told."
                            .formatted(ordinal)));
        }
        return aboutChildProtection
                ? Optional.of(new Refusal(
                        "Point %d is about child protection. Say why it belongs to the procedure all the same: which of the listed functions it is about."
                                .formatted(ordinal)))
                : Optional.empty();
    }
}
