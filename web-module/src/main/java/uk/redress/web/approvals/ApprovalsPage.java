package uk.redress.web.approvals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.web.shell.Wording;

/** What waits for this person's decision, what this person waits for, and how earlier requests ended. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    @Inject
    ReadingApprovals reading;

    @Inject
    DecidingApprovals deciding;

    private List<DecisionForm> mine = List.of();
    private List<WaitingApproval> others = List.of();
    private List<WaitingApproval> ended = List.of();

    public void open() {
        mine = reading.waitingForMe().stream().map(DecisionForm::new).toList();
        others = reading.waitingForOthers();
        ended = reading.ended();
    }

    public void approve(DecisionForm decision) {
        deciding.approve(decision.getRequest().id());
        done("approvals.approved", decision);
    }

    public void refuse(DecisionForm decision) {
        deciding.refuse(decision.getRequest().id(), decision.getReason());
        done("approvals.refused", decision);
    }

    private static void done(String what, DecisionForm decision) {
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of(what, decision.getRequest().number()));
        Faces.redirect("approvals");
    }

    public List<DecisionForm> getMine() {
        return mine;
    }

    public List<WaitingApproval> getOthers() {
        return others;
    }

    public List<WaitingApproval> getEnded() {
        return ended;
    }
}
