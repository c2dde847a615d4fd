package uk.redress.improvement.reports;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Figures;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.Move;
import uk.redress.indicators.Rag;
import uk.redress.indicators.SeriesForReports;

/**
 * An indicator as a report tells of it.
 *
 * @param period the last that something was said of, in words
 * @param value with its unit, as target; a dash where there is none
 * @param chart null of fewer than two readings
 */
public record IndicatorInReport(
        String reference,
        String name,
        @Nullable String owner,
        String period,
        String value,
        String target,
        Rag rag,
        Move move,
        boolean stale,
        @Nullable IndicatorChart chart)
        implements Serializable {

    static IndicatorInReport of(SeriesForReports.Series series, java.time.LocalDate today) {
        IndicatorStanding standing = series.standing();
        return new IndicatorInReport(
                standing.reference(),
                standing.name(),
                standing.owner(),
                standing.latest() == null ? "no reading yet" : standing.latest().inWords(),
                Figures.value(standing.value(), standing.unit()),
                Figures.value(standing.target(), standing.unit()),
                standing.rag(),
                standing.move(),
                standing.isStaleOn(today),
                IndicatorChart.of(series));
    }
}
