package uk.redress.web.programme.indicators;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.indicators.ComputingReadings;

/** Has the readings of an indicator computed from the complaints register, now. */
@Named
@ViewScoped
public class ComputeReadingsPage implements Serializable {

    @Inject
    ComputingReadings computing;

    @Inject
    IndicatorInHand hand;

    public void open() {
        hand.open();
    }

    public void compute() {
        hand.attempt(() -> computing.compute(hand.reference(), hand.getSeen()), "indicators.compute.done");
    }

    public IndicatorInHand getHand() {
        return hand;
    }
}
