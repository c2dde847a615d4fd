package uk.redress.improvement.reports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures of indicators as they are printed: {@code 87%}, {@code 28}, {@code 60.5 FTE}, a dash where there is none. */
final class Figures {

    private Figures() {}

    static String value(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "–";
        }
        String plain = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
        if (unit.equals("%")) {
            return plain + unit;
        }
        return unit.equalsIgnoreCase("count") ? plain : plain + " " + unit;
    }
}
