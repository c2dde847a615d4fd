package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.Stage;
import uk.redress.complaints.localresolution.Telling;
import uk.redress.correspondence.DraftingLetters;

/** Records what somebody was told beside the steps: that there is more time, or that stage 2 is open to them. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class TellPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    Telling telling;

    @Inject
    @Param(pathIndex = 1)
    String about;

    private LetterKind kind;
    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        kind = kind();
        letter.startFrom(drafting.draft(hand.number(), kind), hand.getToday());
    }

    public void tell() {
        hand.attempt(() -> telling.tell(hand.number(), hand.getSeen(), kind, letter.sent()), "tell.done");
    }

    private LetterKind kind() {
        if ("stage-two".equals(about)) {
            return LetterKind.STAGE_TWO_OFFER;
        }
        return hand.getFile().stage() == Stage.LOCAL_RESOLUTION ? LetterKind.EXTENSION : LetterKind.STAGE_TWO_EXTENSION;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterKind getKind() {
        return kind;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
