package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;

/**
 * Where an indicator stands, for lists and for whoever else wants to know.
 *
 * @param owner in words; null as long as nobody answers for it
 * @param latest the last period something was said about; null as long as nothing was
 * @param value null when nothing was said, or that it was not published
 * @param target the one in force at the end of that period; null without one
 * @param freshUntil after this day the next reading is missed; null as long as there is none
 */
public record IndicatorStanding(
        String reference,
        String name,
        String unit,
        Direction direction,
        Frequency frequency,
        @Nullable String serviceArea,
        @Nullable String owner,
        @Nullable CalendarPeriod latest,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        Rag rag,
        Move move,
        @Nullable LocalDate freshUntil)
        implements Serializable {

    public Optional<Closeness> closeness() {
        return value == null || target == null
                ? Optional.empty()
                : Optional.of(new Closeness(value, target, direction));
    }

    /** Whether there was no reading for longer than its frequency. */
    public boolean isStaleOn(LocalDate today) {
        return freshUntil != null && freshUntil.isBefore(today);
    }
}
