package uk.redress.indicators;

import java.math.BigDecimal;

/** Figures as people write them. */
final class Numbers {

    private Numbers() {}

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
