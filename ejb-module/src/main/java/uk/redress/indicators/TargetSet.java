package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was once set.
 *
 * @param value null when there is no target from that day on
 * @param replaced whether another was set for the same day afterwards
 */
public record TargetSet(
        LocalDate appliesFrom,
        @Nullable BigDecimal value,
        @Nullable String reason,
        String setBy,
        Instant setAt,
        boolean replaced)
        implements Serializable {}
