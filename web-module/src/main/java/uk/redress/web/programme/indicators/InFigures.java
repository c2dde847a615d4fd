package uk.redress.web.programme.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Closeness;
import uk.redress.web.shell.Wording;

/** How figures of indicators are written: as exactly as they are known, with their unit. */
final class InFigures {

    private static final String PERCENT = "%";

    private InFigures() {}

    /** {@code 87%}, {@code 28}, {@code 60.5 FTE}; a dash where there is nothing. */
    static String value(@Nullable BigDecimal value, String unit) {
        return value == null ? "–" : plain(value) + ending(unit);
    }

    /** {@code 1,240.5}, without noughts at its end. */
    static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    static boolean isPercent(String unit) {
        return unit.equals(PERCENT);
    }

    private static String ending(String unit) {
        if (isPercent(unit)) {
            return PERCENT;
        }
        return unit.equalsIgnoreCase("count") ? "" : " " + unit;
    }

    /** {@code 7 points short of 90%, 7.8% off}: how close a value is to its target. */
    static String closeness(Closeness close, String unit) {
        String target = value(close.target(), unit);
        if (close.difference().signum() == 0) {
            return Wording.of("indicators.close.exact", target);
        }
        String difference = isPercent(unit)
                ? Wording.of(
                        close.difference().compareTo(BigDecimal.ONE) == 0
                                ? "indicators.close.point"
                                : "indicators.close.points",
                        plain(close.difference()))
                : value(close.difference(), unit);
        if (close.isMet()) {
            return Wording.of("indicators.close.better", difference, target);
        }
        return close.isMeasurable()
                ? Wording.of(
                        "indicators.close.off",
                        difference,
                        target,
                        plain(close.offBy().setScale(1, RoundingMode.HALF_UP)))
                : Wording.of("indicators.close.away", difference, target);
    }
}
