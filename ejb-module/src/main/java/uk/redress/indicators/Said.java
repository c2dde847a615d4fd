package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was once said about a period.
 *
 * @param value null when it was said that the figure was not published
 * @param why the reason when it corrected what was said before
 */
public record Said(
        @Nullable BigDecimal value,
        String source,
        LocalDate takenOn,
        How how,
        String recordedBy,
        Instant recordedAt,
        @Nullable String why)
        implements Serializable {}
