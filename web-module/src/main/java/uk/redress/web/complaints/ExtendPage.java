package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.localresolution.ExtensionGround;
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
    private boolean needsGround;
    private @Nullable String ground;
    private @Nullable String reason;
    private @Nullable Long approver;

    public void open() {
        hand.open();
        offer = extending.offer(hand.number());
        needsGround = extending.needsGround();
    }

    public void ask() {
        String why = reason == null ? "" : reason;
        if (approver != null) {
            long asked = approver;
            ExtensionGround because = ground == null ? null : ExtensionGround.valueOf(ground);
            hand.attempt(() -> extending.ask(hand.number(), hand.getSeen(), because, why, asked), "extend.done");
        }
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public ExtensionOnOffer getOffer() {
        return offer;
    }

    /** Whether the council extends on the grounds of the guidance only. */
    public boolean isNeedsGround() {
        return needsGround;
    }

    public ExtensionGround[] getGrounds() {
        return ExtensionGround.values();
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
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
