package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.reviewpanel.TellingOfPanelRefusals;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the complainant was told that there will be no panel; the complaint ends there. */
@Named
@ViewScoped
public class TellPanelRefusalPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    TellingOfPanelRefusals telling;

    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_THREE_REFUSED), hand.getToday());
    }

    public void tell() {
        hand.attempt(() -> telling.tell(hand.number(), hand.getSeen(), letter.sent()), "tell-panel-refusal.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
