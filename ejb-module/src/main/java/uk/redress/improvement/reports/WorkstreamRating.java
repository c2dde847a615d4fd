package uk.redress.improvement.reports;

import java.util.Collection;
import java.util.List;
import uk.redress.improvement.Rating;

/**
 * How a whole stands by its parts: as its worst part does. An average would hide the one action a board should ask about;
 * how many there are of each colour is said beside it.
 */
final class WorkstreamRating {

    private static final List<Rating> WORST_FIRST = List.of(Rating.RED, Rating.AMBER, Rating.GREEN);

    private WorkstreamRating() {}

    /** Grey where nothing has begun; where some are complete and no other has begun, it is on track. */
    static Rating of(Collection<Rating> parts) {
        return WORST_FIRST.stream().filter(parts::contains).findFirst().orElseGet(() -> ofTheRest(parts));
    }

    private static Rating ofTheRest(Collection<Rating> parts) {
        if (!parts.contains(Rating.BLUE)) {
            return Rating.GREY;
        }
        return parts.contains(Rating.GREY) ? Rating.GREEN : Rating.BLUE;
    }
}
