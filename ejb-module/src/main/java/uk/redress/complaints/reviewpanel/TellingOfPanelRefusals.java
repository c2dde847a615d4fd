package uk.redress.complaints.reviewpanel;

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

/** Records that the complainant was told that no panel will be held, why, and of the Ombudsman; the complaint ends there. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class TellingOfPanelRefusals {

    @Inject
    ReviewPanels panels;

    @Inject
    EndingRefused ending;

    /** @throws Refused when no manager has refused the request */
    public void tell(ComplaintNumber number, long seen, SentLetter told) {
        ending.end(
                number,
                seen,
                Step.TELL_STAGE_THREE_REFUSAL,
                LetterKind.STAGE_THREE_REFUSED,
                told,
                complaint -> panels.of(complaint).refusalReason(),
                "Stage 3 was refused, and the complaint has ended.");
    }
}
