package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.AnonymousAction;
import uk.redress.complaints.eligibility.DealingWithAnonymousComplaints;
import uk.redress.web.complaints.ComplaintInHand;

/** Ends a complaint without a name with what was done about it. */
@Named
@ViewScoped
public class AnonymousPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DealingWithAnonymousComplaints dealing;

    private @Nullable Boolean acted;
    private @Nullable String action;

    public void open() {
        hand.open();
    }

    public void finish() {
        String done = action == null ? "" : action;
        hand.attempt(
                () -> dealing.finish(
                        hand.number(), hand.getSeen(), new AnonymousAction(Boolean.TRUE.equals(acted), done)),
                "anonymous.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Boolean getActed() {
        return acted;
    }

    public void setActed(@Nullable Boolean acted) {
        this.acted = acted;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }
}
