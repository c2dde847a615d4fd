package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.PointScope;
import uk.redress.complaints.eligibility.ScopingPoints;
import uk.redress.web.complaints.ComplaintInHand;

/** Sorts the points of a complaint: which belong to the procedure, and where the others are dealt with. */
@Named
@ViewScoped
public class ScopePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ScopingPoints scoping;

    private List<ScopeForm> points = List.of();
    private @Nullable Long approver;

    public void open() {
        hand.open();
        points = hand.getFile().points().stream()
                .filter(point -> point.outsideReason() == null)
                .map(ScopeForm::new)
                .toList();
    }

    public void sort() {
        List<PointScope> scopes = points.stream().map(ScopeForm::scope).toList();
        boolean leaving = scopes.stream().anyMatch(scope -> scope.elsewhere() != null);
        hand.attempt(
                () -> scoping.sort(hand.number(), hand.getSeen(), scopes, approver),
                leaving ? "scope.asked" : "scope.done");
    }

    public List<ScopeForm> getPoints() {
        return points;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
