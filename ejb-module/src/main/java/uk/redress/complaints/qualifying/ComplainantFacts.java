package uk.redress.complaints.qualifying;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Who complains, as far as it is known. Whatever is not known yet is null.
 *
 * @param childsViews what the child says about the complaint
 * @param consentReason why it is absent or not needed
 * @param unsuitableReason why the representative is not suitable; null where they are
 * @param adjustments what they need so that they can take part as well as anybody; "none" is an answer
 * @param preferredContact how they want to be reached
 */
public record ComplainantFacts(
        @Nullable QualifyingGroup group,
        @Nullable ActsFor actsFor,
        @Nullable String childsViews,
        @Nullable Consent consent,
        @Nullable String consentReason,
        @Nullable String unsuitableReason,
        @Nullable LocalDate unsuitableToldOn,
        @Nullable String adjustments,
        @Nullable String preferredContact,
        Advocacy advocacy)
        implements Serializable {

    public ComplainantFacts {
        childsViews = TextLength.PASSAGE.ifAny(childsViews, "the child's views");
        consentReason = TextLength.PASSAGE.ifAny(consentReason, "the reason about consent");
        unsuitableReason = TextLength.PASSAGE.ifAny(unsuitableReason, "why the representative is not suitable");
        adjustments = TextLength.PASSAGE.ifAny(adjustments, "the reasonable adjustments");
        preferredContact = TextLength.PASSAGE.ifAny(preferredContact, "how they want to be reached");
    }

    Optional<Refusal> refusal() {
        if (consent != null && consent != Consent.GIVEN && consentReason == null) {
            return Optional.of(new Refusal("Say why consent is absent or not needed."));
        }
        if (unsuitableToldOn != null && unsuitableReason == null) {
            return Optional.of(new Refusal("Say why the representative is not suitable. They are told in writing."));
        }
        return advocacy.refusal();
    }
}
