package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.investigation.InvestigationFile.StatementPointOnFile;
import uk.redress.complaints.investigation.PointDecided;

/** What the adjudicating officer decides on one point, beside what the investigation found. */
public class DecisionForm implements Serializable {

    private final StatementPointOnFile point;
    private @Nullable Finding decision;
    private @Nullable String reason;

    DecisionForm(StatementPointOnFile point) {
        this.point = point;
    }

    PointDecided decided() {
        if (decision == null) {
            throw new IllegalStateException("A form that requires a decision was sent without it.");
        }
        return new PointDecided(decision, reason);
    }

    public StatementPointOnFile getPoint() {
        return point;
    }

    public Finding[] getChoices() {
        return Finding.values();
    }

    public @Nullable Finding getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Finding decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
