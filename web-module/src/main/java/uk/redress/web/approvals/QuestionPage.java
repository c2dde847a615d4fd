package uk.redress.web.approvals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.WaitingApproval;

/** Sends a request back with what the manager needs to know before deciding. */
@Named
@ViewScoped
public class QuestionPage extends AboutRequestPage {

    @Inject
    DecidingApprovals deciding;

    @Override
    protected List<WaitingApproval> candidates() {
        return reading.waitingForMe();
    }

    @Override
    protected void act(long request, String written) {
        deciding.sendBack(request, written);
    }

    @Override
    protected String done() {
        return "approvals.questioned";
    }
}
