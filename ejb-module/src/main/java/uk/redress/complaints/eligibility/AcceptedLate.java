package uk.redress.complaints.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.approvals.RefusedRequest;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** A manager takes a complaint that came late, or does not; then the person is told and it ends. */
@ApplicationScoped
class AcceptedLate implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    TimeLimits limits;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.LATE_ACCEPTANCE;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return complaints.called(number).isClosed()
                ? Optional.of(new Refusal("This complaint has been closed meanwhile."))
                : Optional.empty();
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        Complaint complaint = complaints.glance(number);
        return limits.find(complaint)
                .map(limit -> Map.of(
                        "matterOn", limit.matterOn().toString(),
                        "receivedOn", complaint.receivedOn().toString()))
                .orElse(Map.of());
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        limit(number).decided(LateDecision.ACCEPTED, request.approvedBy(), request.approvedOn(), null);
        happened.fire(Happening.of(number, "late.accepted").because(request.reason()));
    }

    @Override
    public void refused(ComplaintNumber number, RefusedRequest request) {
        limit(number).decided(LateDecision.REFUSED, request.refusedBy(), request.refusedOn(), request.reason());
        happened.fire(Happening.of(number, "late.refused").because(request.reason()));
    }

    private TimeLimit limit(ComplaintNumber number) {
        Complaint complaint = complaints.called(number);
        return limits.find(complaint).orElseThrow(() -> new Refused("Nobody wrote down when it happened."));
    }
}
