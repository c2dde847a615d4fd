package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.SayingItPlainly;

/** An action in words that families understand. */
@Named
@ViewScoped
public class SayPlainlyPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    SayingItPlainly saying;

    private @Nullable String words;

    public void open() {
        hand.open();
        words = hand.getAction().plainWords();
    }

    public void say() {
        hand.attempt(() -> saying.say(hand.reference(), hand.getSeen(), words == null ? "" : words), "sayPlainly.done");
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
