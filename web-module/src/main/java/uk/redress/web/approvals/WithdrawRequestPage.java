package uk.redress.web.approvals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.approvals.AnsweringApprovers;
import uk.redress.approvals.WaitingApproval;

/** Takes a request back that nobody has decided yet. */
@Named
@ViewScoped
public class WithdrawRequestPage extends AboutRequestPage {

    @Inject
    AnsweringApprovers answering;

    @Override
    protected List<WaitingApproval> candidates() {
        return reading.waitingForOthers();
    }

    @Override
    protected void act(long request, String written) {
        answering.withdraw(request, written);
    }

    @Override
    protected String done() {
        return "approvals.withdrawn";
    }
}
