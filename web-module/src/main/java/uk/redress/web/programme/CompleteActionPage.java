package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.CompletingActions;

/** The lead says that an action is complete. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class CompleteActionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    CompletingActions completing;

    private @Nullable LocalDate on;
    private @Nullable String words;

    public void open() {
        hand.open();
        on = hand.getToday();
    }

    public void complete() {
        LocalDate day = on == null ? hand.getToday() : on;
        hand.attempt(
                () -> completing.sayComplete(hand.reference(), hand.getSeen(), day, words == null ? "" : words),
                "complete.done");
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
