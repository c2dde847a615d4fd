package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.AskingForNewDates;

/** The lead asks for another last day. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ActionDatePage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    AskingForNewDates asking;

    private @Nullable LocalDate to;
    private @Nullable String words;

    public void open() {
        hand.open();
    }

    public void ask() {
        if (to != null) {
            LocalDate day = to;
            hand.attempt(
                    () -> asking.ask(hand.reference(), hand.getSeen(), day, words == null ? "" : words),
                    "newDate.done");
        }
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
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
