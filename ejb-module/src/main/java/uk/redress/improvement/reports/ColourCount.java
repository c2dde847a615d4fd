package uk.redress.improvement.reports;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.Rating;

/**
 * How many actions stand in a colour.
 *
 * @param before how many of them did a month before; null where that month was not kept
 * @param meaning what the colour means here
 */
public record ColourCount(
        Rating rating, long actions, @Nullable Long before, String meaning) implements Serializable {

    /** One for each colour, as boards read them. */
    static List<ColourCount> of(Collection<ActionInReport> actions, Map<Rating, String> meanings) {
        boolean known = actions.stream().anyMatch(action -> action.before() != null);
        return Arrays.stream(Rating.values())
                .map(rating -> new ColourCount(
                        rating,
                        actions.stream()
                                .filter(action -> action.rated().rating() == rating)
                                .count(),
                        known
                                ? actions.stream()
                                        .filter(action -> action.before() == rating)
                                        .count()
                                : null,
                        meanings.getOrDefault(rating, "")))
                .toList();
    }

    /** {@code 2 more than a month before}. */
    public String change() {
        if (before == null) {
            return "";
        }
        long more = actions - before;
        if (more == 0) {
            return "as a month before";
        }
        return "%d %s than a month before".formatted(Math.abs(more), more > 0 ? "more" : "fewer");
    }
}
