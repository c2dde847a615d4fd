package uk.redress.complaints.eligibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * The questions asked before a complaint goes through the statutory procedure. The safeguarding question comes first;
 * consent is asked only of somebody who acts for another, never of a parent, carer or child in their own right
 * (regulations as read in the guidance, rule book A2).
 *
 * @param consentGiven null where nobody's consent is needed
 * @param safeguardingReferral what was referred to whom; null without a concern
 */
public record ProcedureCheck(
        boolean safeguardingConcern,
        @Nullable String safeguardingReferral,
        boolean actsForAnother,
        @Nullable Boolean consentGiven) {

    public ProcedureCheck {
        safeguardingReferral = TextLength.PASSAGE.ifAny(safeguardingReferral, "the safeguarding referral");
    }

    Optional<Refusal> refusalAboutSafeguarding() {
        if (safeguardingConcern && safeguardingReferral == null) {
            return Optional.of(
                    new Refusal("Record the safeguarding referral first: what was referred, to whom and when."));
        }
        return Optional.empty();
    }

    Optional<Refusal> refusal() {
        Optional<Refusal> first = refusalAboutSafeguarding();
        if (first.isPresent()) {
            return first;
        }
        if (actsForAnother && consentGiven == null) {
            return Optional.of(new Refusal("Say whether the person they act for is content with the complaint."));
        }
        return Optional.empty();
    }
}
