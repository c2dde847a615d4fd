package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.localresolution.ExtensionOnOffer;

/** Asks a manager for more time at stage 1. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ExtendPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    Extending extending;

    private ExtensionOnOffer offer;
    private @Nullable String reason;
    private @Nullable Long approver;

    public void open() {
        hand.open();
        offer = extending.offer(hand.number());
    }

    public void ask() {
        String why = reason == null ? "" : reason;
        if (approver != null) {
            long asked = approver;
            hand.attempt(() -> extending.ask(hand.number(), hand.getSeen(), why, asked), "extend.done");
        }
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public ExtensionOnOffer getOffer() {
        return offer;
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
