package uk.redress.complaints.ombudsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;

/** An approved early referral goes to the Ombudsman at once. Refused, the right to a panel stays what it was. */
@ApplicationScoped
class ApprovedEarlyReferral implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    OmbudsmanCases cases;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.EARLY_REFERRAL;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return complaints.called(number).refusalUnlessAt(Step.AWAIT_STAGE_THREE);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        Complaint complaint = complaints.called(number);
        complaint.goToTheOmbudsman();
        cases.add(new OmbudsmanCase(complaint.id(), request.approvedOn(), null, request.reason(), true));
        happened.fire(Happening.of(number, "ombudsman.referredEarly").because(request.reason()));
        progress.takenUpByOmbudsman(number);
    }
}
