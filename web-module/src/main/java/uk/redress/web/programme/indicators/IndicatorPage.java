package uk.redress.web.programme.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.Today;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.indicators.ReadingIndicators;

/** One indicator, where the address names one; else the address is that of the list. */
@Named
@RequestScoped
public class IndicatorPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param
    @Nullable
    String periods;

    @Inject
    IndicatorsPage list;

    @Inject
    ReadingIndicators reading;

    @Inject
    ReadingEvidence evidence;

    @Inject
    Today today;

    private @Nullable IndicatorShown shown;
    private @Nullable IndicatorChart chart;

    /** Fails before anything of the page is sent. */
    public void open() {
        if (reference == null || reference.isBlank()) {
            list.open();
        } else {
            IndicatorShown found = new IndicatorShown(reading.page(reference, "all".equals(periods)), today.date());
            chart = found.getChart();
            shown = found;
        }
    }

    public @Nullable IndicatorShown getShown() {
        return shown;
    }

    public boolean isMayGiveEvidence() {
        return evidence.mayGive();
    }

    public @Nullable IndicatorChart getChart() {
        return chart;
    }
}
