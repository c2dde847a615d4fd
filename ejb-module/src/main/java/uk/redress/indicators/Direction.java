package uk.redress.indicators;

import java.math.BigDecimal;

/** Which way is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** More than 0 when the first is the better of the two. */
    int compare(BigDecimal value, BigDecimal other) {
        return switch (this) {
            case HIGHER_IS_BETTER -> value.compareTo(other);
            case LOWER_IS_BETTER -> other.compareTo(value);
        };
    }
}
