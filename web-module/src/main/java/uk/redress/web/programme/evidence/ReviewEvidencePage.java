package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.ReviewingEvidence;

/** Says what somebody who did not give it thinks of the latest revision. */
@Named
@ViewScoped
public class ReviewEvidencePage implements Serializable {

    @Inject
    ReviewingEvidence reviewing;

    @Inject
    EvidenceInHand hand;

    private int revision;
    private @Nullable Boolean accepted;
    private @Nullable String why;

    public void open() {
        hand.open();
        revision = hand.getPiece().latest().number();
    }

    public void review() {
        reviewing.review(
                hand.reference(), hand.getSeen(), revision, Boolean.TRUE.equals(accepted), why == null ? "" : why);
        hand.done(Boolean.TRUE.equals(accepted) ? "evidence.review.accepted" : "evidence.review.notAccepted");
    }

    public EvidenceInHand getHand() {
        return hand;
    }

    public @Nullable Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable Boolean accepted) {
        this.accepted = accepted;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
