package uk.redress.complaints.qualifying;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Whether somebody outside the other groups has sufficient interest in the child's welfare to be heard (reg. 12).
 *
 * @param childsViews what the child said, or why the child was not asked
 * @param childToldReason why the child was not told; null where it was
 */
public record InterestDecision(
        boolean sufficient,
        String reason,
        String decidedBy,
        LocalDate decidedOn,
        boolean childsViewsSought,
        String childsViews,
        @Nullable LocalDate personNotifiedOn,
        boolean childTold,
        @Nullable String childToldReason)
        implements Serializable {

    public InterestDecision {
        reason = TextLength.PASSAGE.needed(reason, "the reason for the decision");
        decidedBy = TextLength.LINE.needed(decidedBy, "who decided");
        childsViews = TextLength.PASSAGE.needed(childsViews, "what the child said, or why the child was not asked");
        childToldReason = TextLength.PASSAGE.ifAny(childToldReason, "why the child was not told");
    }

    Optional<Refusal> refusal(LocalDate receivedOn) {
        if (!childTold && childToldReason == null) {
            return Optional.of(new Refusal("Say why the child was not told of the decision."));
        }
        if (!sufficient && personNotifiedOn == null) {
            return Optional.of(new Refusal("Enter when the person was told that their interest is not sufficient."));
        }
        if (decidedOn.isBefore(receivedOn)) {
            return Optional.of(new Refusal("It cannot have been decided on %s, before the complaint was received on %s."
                    .formatted(InWords.date(decidedOn), InWords.date(receivedOn))));
        }
        if (personNotifiedOn != null && personNotifiedOn.isBefore(decidedOn)) {
            return Optional.of(new Refusal("The person cannot have been told on %s, before it was decided on %s."
                    .formatted(InWords.date(personNotifiedOn), InWords.date(decidedOn))));
        }
        return Optional.empty();
    }
}
