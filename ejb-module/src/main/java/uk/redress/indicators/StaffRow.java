package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The staff of one service area, in full-time equivalents, with the decimals they were given with.
 *
 * @param total whether it stands for all areas together
 * @param vacancyRate as the table gave it, in percent
 * @param agencyShare as the table gave it, in percent
 */
public record StaffRow(
        String area,
        boolean total,
        @Nullable BigDecimal budgeted,
        @Nullable BigDecimal employed,
        @Nullable BigDecimal vacant,
        @Nullable BigDecimal agency,
        @Nullable BigDecimal vacancyRate,
        @Nullable BigDecimal agencyShare)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Vacant posts among all that are budgeted, in percent to one decimal. */
    public Optional<BigDecimal> vacancyRateComputed() {
        return share(vacant, budgeted);
    }

    /** Agency staff among all who work, in percent to one decimal. */
    public Optional<BigDecimal> agencyShareComputed() {
        return agency == null || employed == null ? Optional.empty() : share(agency, agency.add(employed));
    }

    private static Optional<BigDecimal> share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
