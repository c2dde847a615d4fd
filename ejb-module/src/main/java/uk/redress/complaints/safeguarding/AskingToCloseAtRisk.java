package uk.redress.complaints.safeguarding;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Asks a complaints manager to let a complaint end although it is open whether a child is at risk. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AskingToCloseAtRisk {

    @Inject
    Complaints complaints;

    @Inject
    AllowedClosing worries;

    @Inject
    RequestingApproval approval;

    /** @throws Refused when no question is open, or the complaint may end anyway */
    public void ask(ComplaintNumber number, long seen, String reason, long approver) {
        String why = TextLength.PASSAGE.needed(reason, "why the complaint should end before the outcome is known");
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        if (complaint.refusalToEnd().isEmpty()) {
            throw new Refused("No safeguarding question keeps this complaint open.");
        }
        approval.request(
                new NewRequest(number, ApprovalKind.CLOSING_AT_RISK, why, worries.open(complaint), approver, null));
    }
}
