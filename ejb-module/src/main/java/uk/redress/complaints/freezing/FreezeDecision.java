package uk.redress.complaints.freezing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Whether a change to a plan, a placement or a service waits until the complaint is considered (rule book A9).
 *
 * @param plannedFor when it was to happen; null where that is not known
 * @param reason where it does not wait, what the risk assessment says about the harm of waiting
 * @param decidedBy the complaints manager and the responsible manager, by name
 * @param disagreed whether those two did not agree, so that somebody senior decided
 */
public record FreezeDecision(
        String change,
        @Nullable LocalDate plannedFor,
        boolean frozen,
        String reason,
        String decidedBy,
        LocalDate decidedOn,
        boolean disagreed)
        implements Serializable {

    public FreezeDecision {
        change = TextLength.PASSAGE.needed(change, "the change that is disputed");
        reason = TextLength.PASSAGE.needed(reason, "why it waits, or why it does not");
        decidedBy = TextLength.LINE.needed(decidedBy, "who decided");
    }

    Optional<Refusal> refusal(LocalDate receivedOn) {
        return decidedOn.isBefore(receivedOn)
                ? Optional.of(new Refusal("It cannot have been decided on %s, before the complaint was received on %s."
                        .formatted(InWords.date(decidedOn), InWords.date(receivedOn))))
                : Optional.empty();
    }
}
