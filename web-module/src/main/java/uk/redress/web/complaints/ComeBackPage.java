package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.ComingBack;
import uk.redress.web.shell.Wording;

/** Takes up again a complaint that had left because of proceedings elsewhere. */
@Named
@ViewScoped
public class ComeBackPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ComingBack comingBack;

    private @Nullable LocalDate on;
    private @Nullable String words;

    public void open() {
        hand.open();
        on = hand.getToday();
    }

    public void comeBack() {
        LocalDate day = on;
        if (day != null) {
            hand.attempt(() -> comingBack.comeBack(hand.number(), hand.getSeen(), day, words), "come-back.done");
        }
    }

    /** What it means, by the stage that it comes back to. */
    public String getMeaning() {
        return comingBack
                .stage(hand.number())
                .map(stage -> Wording.of("come-back.to." + stage))
                .orElse("");
    }

    public ComplaintInHand getHand() {
        return hand;
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
}
