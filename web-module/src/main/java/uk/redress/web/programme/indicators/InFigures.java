package uk.redress.web.programme.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.redress.indicators.Closeness;
import uk.redress.indicators.Figures;
import uk.redress.web.shell.Wording;

/** How close figures are, in words. */
final class InFigures {

    private InFigures() {}

    /** {@code 7 points short of 90%, 7.8% off}: how close a value is to its target. */
    static String closeness(Closeness close, String unit) {
        String target = Figures.value(close.target(), unit);
        if (close.difference().signum() == 0) {
            return Wording.of("indicators.close.exact", target);
        }
        String difference = Figures.isPercent(unit)
                ? Wording.of(
                        close.difference().compareTo(BigDecimal.ONE) == 0
                                ? "indicators.close.point"
                                : "indicators.close.points",
                        Figures.plain(close.difference()))
                : Figures.value(close.difference(), unit);
        if (close.isMet()) {
            return Wording.of("indicators.close.better", difference, target);
        }
        return close.isMeasurable()
                ? Wording.of(
                        "indicators.close.off",
                        difference,
                        target,
                        Figures.plain(close.offBy().setScale(1, RoundingMode.HALF_UP)))
                : Wording.of("indicators.close.away", difference, target);
    }
}
