package uk.redress.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which way an indicator goes, against the reading before. */
public enum Move {
    IMPROVING,
    STEADY,
    WORSENING,
    /** There is no reading before it to compare with. */
    UNKNOWN;

    static Move of(@Nullable BigDecimal value, @Nullable BigDecimal before, Direction direction) {
        if (value == null || before == null) {
            return UNKNOWN;
        }
        int better = direction.compare(value, before);
        return better > 0 ? IMPROVING : better < 0 ? WORSENING : STEADY;
    }

    boolean isImprovedOrMaintained() {
        return this == IMPROVING || this == STEADY;
    }
}
