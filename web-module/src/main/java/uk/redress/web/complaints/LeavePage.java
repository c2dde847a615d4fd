package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.correspondence.DraftingLetters;

/** Tells the person that the whole complaint is dealt with elsewhere, once a manager has approved it. */
@Named
@ViewScoped
public class LeavePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    LeavingTheProcedure leaving;

    private final LetterForm letter = new LetterForm();
    private @Nullable LocalDate mayReturnUntil;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.OUTSIDE_PROCEDURE), hand.getToday());
        mayReturnUntil = leaving.mayReturnUntil(hand.number()).orElse(null);
    }

    public void leave() {
        hand.attempt(() -> leaving.leave(hand.number(), hand.getSeen(), letter.sent(), mayReturnUntil), "leave.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public @Nullable LocalDate getMayReturnUntil() {
        return mayReturnUntil;
    }

    public void setMayReturnUntil(@Nullable LocalDate mayReturnUntil) {
        this.mayReturnUntil = mayReturnUntil;
    }
}
