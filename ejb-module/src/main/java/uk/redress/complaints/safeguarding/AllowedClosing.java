package uk.redress.complaints.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Safeguarding;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;

/** A complaints manager lets a complaint end at risk: once, and only while the worries are those that were read. */
@ApplicationScoped
class AllowedClosing implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    SafeguardingConcerns concerns;

    @Inject
    Safeguarding safeguarding;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.CLOSING_AT_RISK;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return complaints.called(number).refusalToEnd().isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("No safeguarding question keeps this complaint open any more."));
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        safeguarding.allowClosing(number);
    }

    /** What has been answered since is not a worry any more, so an approval that was used is not out of date. */
    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        Complaint complaint = complaints.glance(number);
        return complaint.isClosed() ? asked : open(complaint);
    }

    /** The worries that keep it open, with how far each referral has come. */
    Map<String, String> open(Complaint complaint) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "worries",
                concerns.of(complaint).stream()
                        .filter(SafeguardingConcern::isOpen)
                        .map(SafeguardingConcern::asAsked)
                        .collect(Collectors.joining("\n")));
        return facts;
    }
}
