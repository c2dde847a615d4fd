package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.MeasuringActions;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.ReadingIndicators;

/** Which indicators say whether an action works. */
@Named
@ViewScoped
public class MeasureActionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    ReadingIndicators reading;

    @Inject
    MeasuringActions measuring;

    private List<IndicatorStanding> indicators = List.of();
    private @Nullable List<String> chosen;

    public void open() {
        hand.open();
        indicators = reading.all();
        chosen = hand.getAction().indicators().stream()
                .map(ActionShown.MeasuredBy::reference)
                .toList();
    }

    public void measure() {
        hand.attempt(
                () -> measuring.measuredBy(hand.reference(), hand.getSeen(), chosen == null ? List.of() : chosen),
                "measures.done");
    }

    public List<IndicatorStanding> getIndicators() {
        return indicators;
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen;
    }
}
