package uk.redress.indicators;

import java.math.BigDecimal;
import java.math.MathContext;

/** A figure that was rounded to the decimals it has: somewhere between two others, half a unit of its last place apart. */
record Rounded(BigDecimal least, BigDecimal most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Rounded as(BigDecimal written) {
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, written.scale())).divide(TWO);
        return new Rounded(written.subtract(half), written.add(half));
    }

    Rounded plus(Rounded other) {
        return new Rounded(least.add(other.least), most.add(other.most));
    }

    Rounded minus(Rounded other) {
        return new Rounded(least.subtract(other.most), most.subtract(other.least));
    }

    /** In percent of another, which is more than nought. */
    Rounded percentOf(Rounded whole) {
        return new Rounded(
                least.multiply(HUNDRED).divide(whole.most, MathContext.DECIMAL64),
                most.multiply(HUNDRED).divide(whole.least, MathContext.DECIMAL64));
    }

    /** Whether both could have been the same before they were rounded. */
    boolean mayBe(Rounded other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }
}
