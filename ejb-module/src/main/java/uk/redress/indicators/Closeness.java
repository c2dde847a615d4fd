package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How close a value is to its target. */
public record Closeness(BigDecimal value, BigDecimal target, Direction direction) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    // Of a target of nought nothing is a percentage: whatever misses it is further off than any tolerance.
    private static final BigDecimal BEYOND_MEASURE = new BigDecimal("999999.99");

    /** How far off in the wrong direction, in percent of the target; less than nought when it is better. */
    public BigDecimal offBy() {
        BigDecimal shortBy = direction == Direction.HIGHER_IS_BETTER ? target.subtract(value) : value.subtract(target);
        if (shortBy.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (target.signum() == 0) {
            return shortBy.signum() > 0 ? BEYOND_MEASURE : BEYOND_MEASURE.negate();
        }
        BigDecimal percent = shortBy.multiply(HUNDRED).divide(target.abs(), 2, RoundingMode.HALF_UP);
        return percent.min(BEYOND_MEASURE).max(BEYOND_MEASURE.negate());
    }

    public boolean isMet() {
        return direction.compare(value, target) >= 0;
    }

    /** How far value and target are from each other, in the unit of both. */
    public BigDecimal difference() {
        return value.subtract(target).abs().stripTrailingZeros();
    }

    /** Whether the difference can be told in percent of the target. */
    public boolean isMeasurable() {
        return target.signum() != 0 && offBy().abs().compareTo(BEYOND_MEASURE) < 0;
    }
}
