package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.reviewpanel.AcknowledgingStageThree;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the request for a review panel was acknowledged. */
@Named
@ViewScoped
public class AcknowledgeStageThreePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    AcknowledgingStageThree acknowledging;

    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_THREE_ACKNOWLEDGEMENT), hand.getToday());
    }

    public void acknowledge() {
        hand.attempt(
                () -> acknowledging.acknowledge(hand.number(), hand.getSeen(), letter.sent()),
                "acknowledge-stage-three.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
