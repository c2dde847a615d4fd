package uk.redress.complaints.ombudsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.approvals.RequestingApproval;
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
    RequestingApproval approvals;

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
        Complaint complaint = complaints.called(number);
        return complaint.withOmbudsman().isPresent()
                ? Optional.of(new Refusal("The Ombudsman has this complaint already."))
                : complaint.refusalUnlessAt(Step.AWAIT_STAGE_THREE);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        Complaint complaint = complaints.called(number);
        complaint.goToTheOmbudsman();
        LocalDate agreed = LocalDate.parse(
                Objects.requireNonNull(request.asked().get(EarlyReferral.AGREED_ON), "asked for without it"));
        cases.add(OmbudsmanCase.referredEarly(complaint.id(), request.approvedOn(), request.reason(), agreed));
        happened.fire(Happening.of(number, "ombudsman.referredEarly")
                .because(request.reason())
                .with("complainantAgreedOn", agreed));
        approvals.callOff(number, "The complaint was referred to the Ombudsman.");
        progress.takenUpByOmbudsman(number);
    }
}
