package uk.redress.indicators;

import java.util.List;
import java.util.Map;

/**
 * A page of indicators.
 *
 * @param counts how many of each colour there are among those that the other filters leave
 * @param stale how many of those have had no reading for longer than their frequency
 * @param total how many the whole filter leaves
 * @param serviceAreas the areas to choose from
 * @param mayKeep whether the person who asks may define indicators
 */
public record IndicatorList(
        List<IndicatorStanding> rows,
        Map<Rag, Long> counts,
        long stale,
        long total,
        List<String> serviceAreas,
        boolean mayKeep) {}
