package uk.redress.boards.risks;

import org.jspecify.annotations.Nullable;

/** Which way a risk moved between its last two reviews, with its controls in place. */
public enum RiskTrend {
    NEW,
    FALLING,
    STEADY,
    RISING;

    static RiskTrend between(@Nullable RiskScore before, RiskScore now) {
        if (before == null) {
            return NEW;
        }
        int moved = now.compareTo(before);
        return moved == 0 ? STEADY : moved > 0 ? RISING : FALLING;
    }
}
