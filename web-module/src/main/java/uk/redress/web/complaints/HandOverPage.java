package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.complaints.HandingOver;

/** Hands the work at hand to a colleague, or back to the queue. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    HandingOver handingOver;

    private @Nullable Long to;
    private @Nullable String reason;

    public void open() {
        hand.open();
    }

    /** To the colleague who was chosen; back to the queue when nobody was. */
    public void handOver() {
        String why = reason == null ? "" : reason;
        Long chosen = to;
        if (chosen == null) {
            hand.attempt(() -> handingOver.giveBack(hand.number(), hand.getSeen(), why), "hand-over.back");
        } else {
            hand.attempt(() -> handingOver.handOver(hand.number(), hand.getSeen(), chosen, why), "hand-over.done");
        }
    }

    public List<Colleague> getColleagues() {
        return colleagues.others();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Long getTo() {
        return to;
    }

    public void setTo(@Nullable Long to) {
        this.to = to;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
