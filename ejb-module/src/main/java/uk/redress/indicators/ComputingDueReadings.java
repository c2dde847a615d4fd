package uk.redress.indicators;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.kernel.ForTheSystem;

/**
 * When a period is over, computes it for each indicator that is read from the complaints register, and looks again at
 * those just before: complaints of last month are still being answered.
 */
@Stateless
@PermitAll
@ForTheSystem
public class ComputingDueReadings {

    private static final int LOOKED_AT_AGAIN = 7;

    @Inject
    Indicators indicators;

    @Inject
    RegisterFigures figures;

    @Inject
    CurrentActor current;

    /** Can be called as often as one likes. */
    public void compute() {
        current.isTheSystemFor("the indicators");
        for (String reference : indicators.dueFromTheRegister()) {
            Indicator indicator = indicators.toChange(reference);
            indicator
                    .computed()
                    .flatMap(Computed::counted)
                    .ifPresent(figure -> figures.compute(indicator, figure, LOOKED_AT_AGAIN));
        }
    }
}
