package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Asks a manager to let both sides go to the Ombudsman after stage 2, without a panel. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ReferringEarly {

    @Inject
    Complaints complaints;

    @Inject
    RequestingApproval approval;

    @Inject
    Today today;

    /** @throws Refused when a condition is not met, or the adjudication has not just been sent */
    public void ask(ComplaintNumber number, long seen, EarlyReferral referral, long approver) {
        referral.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        if (referral.complainantAgreedOn() != null) {
            today.mustHaveCome(referral.complainantAgreedOn());
        }
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.AWAIT_STAGE_THREE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        approval.request(new NewRequest(
                number, ApprovalKind.EARLY_REFERRAL, referral.why(), referral.snapshot(), approver, null));
    }
}
