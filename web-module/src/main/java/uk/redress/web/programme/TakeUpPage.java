package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.plans.HowItEnded;
import uk.redress.improvement.plans.TakingUpElsewhere;

/** Other actions take the place of one: it is superseded, merged with others into one, or split. */
@Named
@ViewScoped
public class TakeUpPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    TakingUpElsewhere takingUp;

    private @Nullable HowItEnded how;
    private @Nullable String instead;
    private @Nullable String others;
    private @Nullable String because;

    public void open() {
        hand.open();
    }

    public void takeUp() {
        if (how != null) {
            HowItEnded chosen = how;
            List<String> old = new ArrayList<>(List.of(hand.reference()));
            old.addAll(References.in(others));
            hand.attempt(
                    () -> takingUp.takeUp(
                            old, hand.getSeen(), chosen, References.in(instead), because == null ? "" : because),
                    "takeUp.done." + chosen.name().toLowerCase(Locale.ROOT));
        }
    }

    public List<HowItEnded> getWays() {
        return List.of(HowItEnded.SUPERSEDED, HowItEnded.MERGED, HowItEnded.SPLIT);
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable HowItEnded getHow() {
        return how;
    }

    public void setHow(@Nullable HowItEnded how) {
        this.how = how;
    }

    public @Nullable String getInstead() {
        return instead;
    }

    public void setInstead(@Nullable String instead) {
        this.instead = instead;
    }

    public @Nullable String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
