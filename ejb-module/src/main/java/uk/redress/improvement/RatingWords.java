package uk.redress.improvement;

import java.util.Locale;

/** A rating as it stands in a sentence. */
final class RatingWords {

    private RatingWords() {}

    static String of(Rating rating) {
        return rating.name().toLowerCase(Locale.ROOT);
    }
}
