package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.slippage.DecidingOnSlippage;
import uk.redress.improvement.slippage.ReadingSlippage;
import uk.redress.improvement.slippage.Slippage;
import uk.redress.web.programme.boards.DecidingBody;

/** Should an accepted action be opened again? What shows that it has slipped back, and the two ways to decide. */
@Named
@ViewScoped
public class SlippedPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    ReadingSlippage reading;

    @Inject
    DecidingOnSlippage deciding;

    @Inject
    DecidingBody who;

    private List<Slippage> facts = List.of();
    private @Nullable LocalDate on;
    private @Nullable String minute;
    private @Nullable String words;

    public void open() {
        hand.open();
        facts = reading.of(hand.reference()).stream().filter(Slippage::isOpen).toList();
        on = hand.getToday();
        if (isAllowed()) {
            who.open();
        }
    }

    public void openAgain() {
        hand.attempt(() -> deciding.openAgain(hand.reference(), hand.getSeen(), decision()), "board.reopened");
    }

    public void leave() {
        hand.attempt(
                () -> deciding.leave(hand.reference(), hand.getSeen(), words == null ? "" : words), "slipped.left");
    }

    private BoardDecision decision() {
        return who.decided(on == null ? hand.getToday() : on, minute, words);
    }

    public boolean isAllowed() {
        return hand.getMay().reopen() && !facts.isEmpty();
    }

    public List<Slippage> getFacts() {
        return facts;
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public DecidingBody getWho() {
        return who;
    }

    public @Nullable String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String minute) {
        this.minute = minute;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
