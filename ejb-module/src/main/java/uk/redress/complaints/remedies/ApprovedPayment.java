package uk.redress.complaints.remedies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.approvals.RefusedRequest;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** An approved payment may be offered; a refused one is over. Whether the complaint has ended meanwhile makes no difference. */
@ApplicationScoped
class ApprovedPayment implements Approvable {

    private static final String GONE = "This payment does not wait for a decision any more.";

    @Inject
    Complaints complaints;

    @Inject
    Remedies remedies;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.REDRESS_PAYMENT;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return remedies.proposedPayment(complaints.called(number)).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(GONE));
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        proposed(number).approved(request.approvedOn(), request.approvedBy());
        happened.fire(Happening.of(number, "payment.approved").with("amount", pounds(request.asked())));
    }

    @Override
    public void refused(ComplaintNumber number, RefusedRequest request) {
        proposed(number).refused(today.date(), request.reason());
        happened.fire(Happening.of(number, "payment.refused")
                .because(request.reason())
                .with("amount", pounds(request.asked())));
    }

    private Remedy proposed(ComplaintNumber number) {
        return remedies.proposedPayment(complaints.called(number)).orElseThrow(() -> new Refused(GONE));
    }

    private static String pounds(Map<String, String> asked) {
        return "£" + asked.getOrDefault(ApprovalKind.AMOUNT, "");
    }
}
