package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.web.complaints.ComplaintInHand;

/** Names the manager who is to accept a request for stage 3, where nobody has been asked or the one asked did not decide. */
@Named
@ViewScoped
public class AcceptStageThreePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    RequestingStageThree requesting;

    private @Nullable Long approver;

    public void open() {
        hand.open();
    }

    public void ask() {
        if (approver != null) {
            long asked = approver;
            hand.attempt(() -> requesting.askToAccept(hand.number(), hand.getSeen(), asked), "accept-stage-three.done");
        }
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
