package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.safeguarding.AskingToCloseAtRisk;

/** Asks a complaints manager to let a complaint end although a safeguarding question is open. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class CloseAtRiskPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingApprovals approvals;

    @Inject
    AskingToCloseAtRisk asking;

    private List<Colleague> approvers = List.of();
    private @Nullable String reason;
    private @Nullable Long approver;

    public void open() {
        hand.open();
        approvers = approvals.approvers(ApprovalKind.CLOSING_AT_RISK, Map.of());
    }

    public void ask() {
        String why = reason == null ? "" : reason;
        if (approver != null) {
            long asked = approver;
            hand.attempt(() -> asking.ask(hand.number(), hand.getSeen(), why, asked), "close-at-risk.done");
        }
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public List<Colleague> getApprovers() {
        return approvers;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
