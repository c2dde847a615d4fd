package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Timescales;
import uk.redress.complaints.investigation.ExtendingStageTwo;
import uk.redress.complaints.investigation.ExtensionOnOffer;
import uk.redress.web.complaints.ComplaintInHand;

/** Asks a manager for more time at stage 2. */
@Named
@ViewScoped
public class ExtendStageTwoPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ExtendingStageTwo extending;

    private @Nullable ExtensionOnOffer offer;
    private @Nullable Integer total;
    private @Nullable String reason;
    private @Nullable Long approver;

    public void open() {
        hand.open();
        if (hand.getAtStageTwo().askForMoreTime()) {
            ExtensionOnOffer most = extending.offer(hand.number());
            offer = most;
            total = most.mostDays();
        }
    }

    public void ask() {
        if (approver != null && total != null) {
            long asked = approver;
            int days = total;
            String why = reason == null ? "" : reason;
            hand.attempt(() -> extending.ask(hand.number(), hand.getSeen(), days, why, asked), "extend-stage-two.done");
        }
    }

    public @Nullable ExtensionOnOffer getOffer() {
        return offer;
    }

    public int getFewest() {
        return Timescales.INVESTIGATION.usual().count() + 1;
    }

    public int getMost() {
        return offer == null ? getFewest() : offer.mostDays();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Integer getTotal() {
        return total;
    }

    public void setTotal(@Nullable Integer total) {
        this.total = total;
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
