package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.investigation.TellingOfRefusals;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the complainant was told why stage 2 is refused, and of the Ombudsman. */
@Named
@ViewScoped
public class TellRefusalPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    TellingOfRefusals telling;

    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_TWO_REFUSED), hand.getToday());
    }

    public void tell() {
        hand.attempt(() -> telling.tell(hand.number(), hand.getSeen(), letter.sent()), "tell-refusal.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
