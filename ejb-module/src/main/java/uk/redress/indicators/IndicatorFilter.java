package uk.redress.indicators;

import org.jspecify.annotations.Nullable;

/**
 * Which indicators a list shows.
 *
 * @param words some of the name or the reference; null for any
 * @param stale only those without a reading for longer than their frequency
 * @param mine only those that the person who asks answers for
 */
public record IndicatorFilter(
        @Nullable String words, @Nullable Rag rag, @Nullable String serviceArea, boolean stale, boolean mine) {

    public static final IndicatorFilter ALL = new IndicatorFilter(null, null, null, false, false);
}
