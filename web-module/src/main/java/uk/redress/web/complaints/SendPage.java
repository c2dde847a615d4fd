package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.correspondence.DraftingLetters;

/** Records that the answer was sent: the end of the stage 1 clock. */
@Named
@ViewScoped
public class SendPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    SendingAnswers sending;

    private final LetterForm letter = new LetterForm();
    private @Nullable String whyLate;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_ONE_ANSWER), hand.getToday());
    }

    public void send() {
        hand.attempt(() -> sending.send(hand.number(), hand.getSeen(), letter.sent(), whyLate), "send.done");
    }

    /** Whether the last day has passed, so that an overrun may need its reason. */
    public boolean isMaybeLate() {
        LocalDate due = hand.getFile().dueOn();
        return due != null && due.isBefore(hand.getToday());
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public @Nullable String getWhyLate() {
        return whyLate;
    }

    public void setWhyLate(@Nullable String whyLate) {
        this.whyLate = whyLate;
    }
}
