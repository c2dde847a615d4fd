package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an indicator.
 *
 * @param owner the account of who answers for it; null where that is a role in words, or nobody yet
 * @param tolerance in percent of the target; null takes the one of the settings
 * @param computed null where readings are typed or brought in
 */
public record IndicatorFacts(
        String name,
        @Nullable String definition,
        String unit,
        Direction direction,
        Frequency frequency,
        @Nullable Long owner,
        @Nullable String ownerInWords,
        @Nullable BigDecimal tolerance,
        @Nullable String serviceArea,
        @Nullable Computed computed)
        implements Serializable {}
