package uk.redress.improvement.reports;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Trend;

/**
 * How a workstream, or a plan, stood, stands and is expected to stand: as the worst of its actions does.
 *
 * @param before null where the month before was not kept
 * @param forecast null where no lead has said
 * @param trend null where there is nothing to compare
 */
public record Standing(
        @Nullable Rating before,
        Rating now,
        @Nullable Rating forecast,
        @Nullable Trend trend,
        String beforeMeans,
        String nowMeans,
        String forecastMeans,
        List<ColourCount> counts)
        implements Serializable {

    static Standing of(Collection<ActionInReport> all, Map<Rating, String> meanings) {
        List<ActionInReport> actions = all.stream()
                .filter(action -> action.step() != ActionStep.DROPPED)
                .toList();
        Rating now = WorkstreamRating.of(
                actions.stream().map(action -> action.rated().rating()).toList());
        Rating before = worst(actions, ActionInReport::before);
        Rating forecast = worst(actions, ActionInReport::forecast);
        return new Standing(
                before,
                now,
                forecast,
                before == null ? null : Trend.from(before, now),
                before == null ? "" : meanings.getOrDefault(before, ""),
                meanings.getOrDefault(now, ""),
                forecast == null ? "" : meanings.getOrDefault(forecast, ""),
                ColourCount.of(actions, meanings));
    }

    private static @Nullable Rating worst(
            List<ActionInReport> actions, Function<ActionInReport, @Nullable Rating> which) {
        List<Rating> said = actions.stream().map(which).filter(Objects::nonNull).toList();
        return said.isEmpty() ? null : WorkstreamRating.of(said);
    }

    /** {@code 1 action}, {@code 12 actions}. */
    public String howMany() {
        return Counted.of(actions(), "action");
    }

    public long actions() {
        return counts.stream().mapToLong(ColourCount::actions).sum();
    }
}
