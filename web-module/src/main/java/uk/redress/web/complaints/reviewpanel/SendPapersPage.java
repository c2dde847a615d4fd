package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.reviewpanel.SendingPapers;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the papers for the panel went out. */
@Named
@ViewScoped
public class SendPapersPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    RunningClocks clocks;

    @Inject
    SendingPapers sending;

    private final LetterForm letter = new LetterForm();
    private @Nullable RunningClock clock;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.PANEL_PAPERS), hand.getToday());
        clock = clocks.find(hand.number(), ClockKind.PANEL_PAPERS).orElse(null);
    }

    public void send() {
        hand.attempt(() -> sending.send(hand.number(), hand.getSeen(), letter.sent()), "send-papers.done");
    }

    /** It starts with the day of the panel, and its last day is the one for the papers. */
    public @Nullable RunningClock getClock() {
        return clock;
    }

    public boolean isLate() {
        return clock != null && clock.isLateOn(hand.getToday());
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }
}
