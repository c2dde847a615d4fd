package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.Marking;

/** Says anew who may open a piece. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class MarkEvidencePage implements Serializable {

    @Inject
    GivingEvidence giving;

    @Inject
    EvidenceInHand hand;

    private @Nullable String why;

    public void open() {
        hand.open();
    }

    public void mark() {
        giving.mark(hand.reference(), hand.getSeen(), getOther(), why == null ? "" : why);
        hand.done("evidence.mark.done");
    }

    /** There are two markings: a change is always to the other one. */
    public Marking getOther() {
        return hand.getPiece().marking() == Marking.ORDINARY ? Marking.SENSITIVE : Marking.ORDINARY;
    }

    public EvidenceInHand getHand() {
        return hand;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
