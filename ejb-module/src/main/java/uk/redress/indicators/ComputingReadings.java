package uk.redress.indicators;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** Computes the readings of an indicator from the complaints register when somebody asks for it. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class ComputingReadings {

    private static final int TWO_YEARS_OF_MONTHS = 24;

    @Inject
    Indicators indicators;

    @Inject
    RegisterFigures figures;

    /**
     * Computes what is not there yet, and corrects what the register now says otherwise.
     *
     * @return how many readings that made
     * @throws Refused when its readings are not computed from the register
     * @throws ChangedMeanwhile when somebody has said something about the indicator since it was seen
     */
    public int compute(String reference, long seen) {
        Indicator indicator = indicators.toChange(reference, seen);
        CountedFigure figure = indicator
                .computed()
                .flatMap(Computed::counted)
                .orElseThrow(() -> new Refused(
                        "The readings of %s are not computed from the complaints register.".formatted(reference)));
        return figures.compute(indicator, figure, TWO_YEARS_OF_MONTHS);
    }
}
