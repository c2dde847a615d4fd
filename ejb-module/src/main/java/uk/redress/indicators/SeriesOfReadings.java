package uk.redress.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;

/**
 * Rates each period of an indicator by the target in force at its end and by the period before it that has a value.
 *
 * @param targets the latest first
 */
record SeriesOfReadings(Direction direction, BigDecimal tolerance, List<TargetSet> targets) {

    /** @param sayings the latest period first, and of each what was said last first */
    List<PeriodRead> rated(Map<CalendarPeriod, List<Said>> sayings) {
        List<CalendarPeriod> periods = new ArrayList<>(sayings.keySet());
        List<PeriodRead> rated = new ArrayList<>();
        BigDecimal before = null;
        for (int i = periods.size() - 1; i >= 0; i--) {
            CalendarPeriod period = periods.get(i);
            List<Said> said = sayings.getOrDefault(period, List.of());
            BigDecimal value = said.get(0).value();
            rated.add(0, rated(period, said, value, before));
            before = value == null ? before : value;
        }
        return rated;
    }

    private PeriodRead rated(
            CalendarPeriod period, List<Said> said, @Nullable BigDecimal value, @Nullable BigDecimal before) {
        BigDecimal target = targetFor(period);
        Move move = Move.of(value, before, direction);
        BigDecimal offBy = value == null || target == null ? null : new Closeness(value, target, direction).offBy();
        return new PeriodRead(period, target, Rag.of(offBy, tolerance, move), move, List.copyOf(said));
    }

    private @Nullable BigDecimal targetFor(CalendarPeriod period) {
        return targets.stream()
                .filter(target -> !target.replaced() && !target.appliesFrom().isAfter(period.last()))
                .findFirst()
                .map(TargetSet::value)
                .orElse(null);
    }
}
