package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.ComplaintPoint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * Sorts the points of a complaint: one complaint may have points of the procedure and others at once (rule book A3, H4,
 * H14). That a point belongs to the procedure is written down; that it is dealt with elsewhere, a manager approves.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ScopingPoints {

    @Inject
    Complaints complaints;

    @Inject
    RequestingApproval approval;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param scopes one for each point that is still answered here
     * @param approver who decides about the points that are to leave; null when none does
     * @throws Refused when a reason is missing, a point is left out, or none would be left
     */
    public void sort(ComplaintNumber number, long seen, List<PointScope> scopes, @Nullable Long approver) {
        scopes.forEach(scope -> scope.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        }));
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        Map<Integer, PointScope> known =
                scopes.stream().collect(Collectors.toMap(PointScope::ordinal, Function.identity(), (a, b) -> b));
        List<ComplaintPoint> here = complaint.pointsToAnswer();
        if (here.isEmpty() || !here.stream().map(ComplaintPoint::ordinal).allMatch(known::containsKey)) {
            throw new Refused("Say of each point where it belongs.");
        }
        List<PointScope> leaving = here.stream()
                .map(point -> Objects.requireNonNull(known.get(point.ordinal())))
                .filter(scope -> scope.elsewhere() != null)
                .toList();
        if (leaving.size() == here.size()) {
            throw new Refused(
                    "No point would be left. If none belongs to the procedure, the whole complaint is outside it: ask for that.");
        }
        here.forEach(point -> stays(complaint, point, Objects.requireNonNull(known.get(point.ordinal()))));
        if (!leaving.isEmpty()) {
            ask(complaint, leaving, approver);
        }
    }

    private void stays(Complaint complaint, ComplaintPoint point, PointScope scope) {
        point.isAboutChildProtection(scope.aboutChildProtection());
        if (scope.elsewhere() == null) {
            point.belongsHere(today.date(), scope.reason());
            happened.fire(Happening.of(complaint.number(), "point.inScope")
                    .because(scope.reason())
                    .with("point", point.ordinal()));
        }
    }

    private void ask(Complaint complaint, List<PointScope> leaving, @Nullable Long approver) {
        if (approver == null) {
            throw new Refused("Choose the manager who decides about the points that are dealt with elsewhere.");
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("ground", Ground.NOT_IN_SCOPE.name());
        asked.put(
                WholeOrPart.POINTS,
                leaving.stream().map(scope -> String.valueOf(scope.ordinal())).collect(Collectors.joining(",")));
        asked.put(WholeOrPart.WORDING, WholeOrPart.wording(complaint, WholeOrPart.points(asked)));
        leaving.forEach(scope -> {
            asked.put(WholeOrPart.WHERE + scope.ordinal(), String.valueOf(scope.elsewhere()));
            asked.put(WholeOrPart.WHY + scope.ordinal(), String.valueOf(scope.reason()));
        });
        String reason = leaving.stream()
                .map(scope -> "Point %d: %s".formatted(scope.ordinal(), scope.reason()))
                .collect(Collectors.joining("\n"));
        approval.request(
                new NewRequest(complaint.number(), ApprovalKind.OUTSIDE_PROCEDURE, reason, asked, approver, null));
    }
}
