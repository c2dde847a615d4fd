package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.correspondence.DraftingLetters;

/** Records the letter that tells the complainant that the complaint has arrived. */
@Named
@ViewScoped
public class AcknowledgePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    Acknowledging acknowledging;

    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.ACKNOWLEDGEMENT), hand.getToday());
    }

    public void acknowledge() {
        hand.attempt(() -> acknowledging.acknowledge(hand.number(), hand.getSeen(), letter.sent()), "acknowledge.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
