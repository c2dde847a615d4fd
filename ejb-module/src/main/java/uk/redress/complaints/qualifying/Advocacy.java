package uk.redress.complaints.qualifying;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * The offer of an advocate and what came of it (Children Act 1989, s26A).
 *
 * @param reason why it was declined
 */
public record Advocacy(
        @Nullable LocalDate offeredOn,
        @Nullable AdvocacyAnswer answer,
        @Nullable String reason,
        @Nullable String provider,
        @Nullable LocalDate appointedOn)
        implements Serializable {

    public Advocacy {
        reason = TextLength.PASSAGE.ifAny(reason, "why an advocate was declined");
        provider = TextLength.LINE.ifAny(provider, "who provides the advocate");
    }

    public static Advocacy notOffered() {
        return new Advocacy(null, null, null, null, null);
    }

    Optional<Refusal> refusal() {
        if (offeredOn == null) {
            return answer == null && appointedOn == null
                    ? Optional.empty()
                    : Optional.of(new Refusal("Enter when an advocate was offered."));
        }
        if (appointedOn == null) {
            return Optional.empty();
        }
        if (answer != AdvocacyAnswer.ACCEPTED) {
            return Optional.of(
                    new Refusal("An advocate is appointed only where the offer was accepted. Check the answer."));
        }
        return appointedOn.isBefore(offeredOn)
                ? Optional.of(new Refusal("The advocate cannot have been appointed on %s, before one was offered on %s."
                        .formatted(InWords.date(appointedOn), InWords.date(offeredOn))))
                : Optional.empty();
    }
}
