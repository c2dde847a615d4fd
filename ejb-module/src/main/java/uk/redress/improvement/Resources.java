package uk.redress.improvement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * The means an action needs.
 *
 * @param pounds the amount where one is known
 * @param words what it is, or how the plan puts it
 */
public record Resources(
        ResourcesKind kind,
        @Nullable BigDecimal pounds,
        @Nullable String words) implements Serializable {

    private static final BigDecimal MOST = new BigDecimal("9999999999");

    public Resources {
        words = TextLength.PASSAGE.ifAny(words, "the resources");
        if (kind == ResourcesKind.AMOUNT && pounds == null) {
            throw new Refused("Give the amount in pounds, or say that it is to be confirmed.");
        }
        if (kind == ResourcesKind.IN_WORDS && words == null) {
            throw new Refused("Say what resources are needed, or choose that none are.");
        }
        if (pounds != null && (pounds.signum() < 0 || pounds.compareTo(MOST) > 0)) {
            throw new Refused("The amount must be between 0 and 9,999,999,999 pounds.");
        }
        pounds = kind == ResourcesKind.AMOUNT ? pounds : null;
    }

    public static Resources toBeConfirmed() {
        return new Resources(ResourcesKind.TO_BE_CONFIRMED, null, null);
    }
}
