package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.kernel.Refusal;
import uk.redress.web.complaints.ComplaintInHand;

/** Appoints the chair, or puts on record why somebody cannot be it. */
@Named
@ViewScoped
public class AppointChairPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    AppointingThePanel appointing;

    private final PanelCandidateForm candidate = new PanelCandidateForm();
    private @Nullable Refusal conflict;

    public void open() {
        hand.open();
    }

    public void appoint() {
        hand.attemptHere(() -> conflict = appointing
                .appointChair(hand.number(), hand.getSeen(), candidate.candidate())
                .orElse(null));
        if (conflict == null) {
            hand.leave("appoint-chair.done");
        } else {
            Messages.addGlobalError("{0}", conflict.reason());
        }
    }

    public PanelCandidateForm getCandidate() {
        return candidate;
    }

    /** Whether somebody was turned away a moment ago. */
    public boolean isTurnedAway() {
        return conflict != null;
    }

    public ComplaintInHand getHand() {
        return hand;
    }
}
