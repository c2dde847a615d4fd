package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.investigation.SendingAdjudications;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the adjudication went out with both reports: the end of the clocks of stage 2. */
@Named
@ViewScoped
public class SendAdjudicationPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    RunningClocks clocks;

    @Inject
    SendingAdjudications sending;

    private final LetterForm letter = new LetterForm();
    private boolean maybeLate;
    private @Nullable String whyLate;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.ADJUDICATION), hand.getToday());
        maybeLate = clocks.findLeading(hand.number(), ClockKind.INVESTIGATION)
                .filter(clock -> clock.isLateOn(hand.getToday()))
                .isPresent();
    }

    public void send() {
        hand.attempt(
                () -> sending.send(hand.number(), hand.getSeen(), letter.sent(), whyLate), "send-adjudication.done");
    }

    /** Whether the last day has passed, so that an overrun may need its reason. */
    public boolean isMaybeLate() {
        return maybeLate;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable String getWhyLate() {
        return whyLate;
    }

    public void setWhyLate(@Nullable String whyLate) {
        this.whyLate = whyLate;
    }
}
