package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Tells the person that a complaint is not considered because it came late, and ends it. */
@Named
@ViewScoped
public class TellLatePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ConsideringLateComplaints considering;

    @Inject
    DraftingLetters drafting;

    private final LetterForm letter = new LetterForm();

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.LATE_REFUSED), hand.getToday());
    }

    public void tell() {
        hand.attempt(() -> considering.tell(hand.number(), hand.getSeen(), letter.sent()), "tell-late.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
