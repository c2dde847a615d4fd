package uk.redress.improvement.reports;

import org.jspecify.annotations.Nullable;

/**
 * A report somebody is to make now.
 *
 * @param turn how often it was begun, this time included
 * @param because why the edition before was not right; null for the first
 */
public record ToMake(
        long id,
        int turn,
        WhichReport which,
        int edition,
        @Nullable String because) {}
