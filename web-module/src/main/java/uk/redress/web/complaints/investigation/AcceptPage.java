package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.web.complaints.ComplaintInHand;

/** Names the manager who is to accept the request for stage 2. */
@Named
@ViewScoped
public class AcceptPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    RequestingStageTwo requesting;

    private @Nullable Long approver;

    public void open() {
        hand.open();
    }

    public void ask() {
        if (approver != null) {
            long asked = approver;
            hand.attempt(() -> requesting.askToAccept(hand.number(), hand.getSeen(), asked), "accept.done");
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
