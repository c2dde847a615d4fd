package uk.redress.indicators;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures of indicators are written: as exactly as they are known, with their unit. */
public final class Figures {

    private static final String PERCENT = "%";

    private Figures() {}

    /** {@code 87%}, {@code 28}, {@code 60.5 FTE}; a dash where there is none. */
    public static String value(@Nullable BigDecimal value, String unit) {
        return value == null ? "–" : plain(value) + ending(unit);
    }

    /** {@code 1,240.5}, without noughts at its end. */
    public static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    public static boolean isPercent(String unit) {
        return unit.equals(PERCENT);
    }

    private static String ending(String unit) {
        if (isPercent(unit)) {
            return PERCENT;
        }
        return unit.equalsIgnoreCase("count") ? "" : " " + unit;
    }
}
