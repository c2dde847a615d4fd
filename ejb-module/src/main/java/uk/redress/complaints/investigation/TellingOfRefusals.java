package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.complaints.EndingRefused;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Records that the complainant was told that stage 2 is refused, why, and of the Ombudsman; the complaint ends there. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class TellingOfRefusals {

    @Inject
    Investigations investigations;

    @Inject
    EndingRefused ending;

    /** @throws Refused when no manager has refused the request */
    public void tell(ComplaintNumber number, long seen, SentLetter told) {
        ending.end(
                number,
                seen,
                Step.TELL_REFUSAL,
                LetterKind.STAGE_TWO_REFUSED,
                told,
                complaint -> investigations.of(complaint).refusalReason(),
                "Stage 2 was refused, and the complaint has ended.");
    }
}
