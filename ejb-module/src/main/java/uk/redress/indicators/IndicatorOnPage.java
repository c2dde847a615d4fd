package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows of one indicator.
 *
 * @param facts as they are now
 * @param tolerance in percent of the target: its own, or the one of the settings
 * @param readings the latest period first
 * @param more whether there are earlier periods that are not in the list
 * @param targets the latest first
 * @param mayKeep whether the person who asks may change it and set its targets
 * @param mayRecord whether they may enter its readings
 */
public record IndicatorOnPage(
        IndicatorStanding standing,
        long version,
        IndicatorFacts facts,
        BigDecimal tolerance,
        List<PeriodRead> readings,
        boolean more,
        List<TargetSet> targets,
        boolean mayKeep,
        boolean mayRecord)
        implements Serializable {

    /** Whether nobody types its readings. */
    public @Nullable Computed computed() {
        return facts.computed();
    }
}
