package uk.redress.complaints.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;

/** An approved exit takes the points out at once; of a whole complaint it allows the last act, telling the person. */
@ApplicationScoped
class ApprovedExit implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    Eligibilities eligibilities;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.OUTSIDE_PROCEDURE;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return complaints.called(number).isClosed()
                ? Optional.of(new Refusal("This complaint has been closed meanwhile."))
                : Optional.empty();
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return Map.of(WholeOrPart.WORDING, WholeOrPart.wording(complaints.glance(number), WholeOrPart.points(asked)));
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        Complaint complaint = complaints.called(number);
        Map<String, String> asked = request.asked();
        eligibilities
                .of(complaint)
                .left(Ground.valueOf(asked.getOrDefault("ground", "")), request.reason(), request.approvedBy());
        String route = asked.getOrDefault("route", "");
        Set<String> leaving = WholeOrPart.points(asked);
        complaint.points().stream()
                .filter(point -> leaving.contains(String.valueOf(point.ordinal())))
                .forEach(point -> {
                    String where = asked.get(WholeOrPart.WHERE + point.ordinal());
                    String why = asked.getOrDefault(WholeOrPart.WHY + point.ordinal(), request.reason());
                    point.leaveProcedure(why, route);
                    if (where != null) {
                        point.goesTo(where);
                    }
                    happened.fire(Happening.of(number, "point.leftProcedure")
                            .because(why)
                            .with("point", point.ordinal())
                            .with("route", route.isEmpty() ? null : route)
                            .with("where", where));
                });
    }
}
