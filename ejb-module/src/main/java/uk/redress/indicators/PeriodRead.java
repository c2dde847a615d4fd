package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;

/**
 * What is known about one period of an indicator.
 *
 * @param target the one in force at its end; null without one
 * @param sayings everything that was said about it, the last first: that one holds
 */
public record PeriodRead(CalendarPeriod period, @Nullable BigDecimal target, Rag rag, Move move, List<Said> sayings)
        implements Serializable {

    public Said holds() {
        return sayings.get(0);
    }

    public @Nullable BigDecimal value() {
        return holds().value();
    }

    /** What was said before it was corrected, the last first. */
    public List<Said> earlier() {
        return sayings.subList(1, sayings.size());
    }
}
