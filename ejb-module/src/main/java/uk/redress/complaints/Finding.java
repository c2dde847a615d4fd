package uk.redress.complaints;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What was found on a point of complaint. The outcome of the whole complaint follows from its points. */
public enum Finding {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    NO_FINDING;

    /**
     * The outcome of a complaint whose points were found so: all alike is that finding; anything upheld beside anything
     * else is partly upheld; not upheld beside no finding is not upheld. Empty when there are no findings yet.
     */
    public static Optional<Finding> ofAll(Collection<Finding> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Set<Finding> different = EnumSet.copyOf(points);
        if (different.size() == 1) {
            return Optional.of(different.iterator().next());
        }
        boolean anythingUpheld = different.contains(UPHELD) || different.contains(PARTLY_UPHELD);
        return Optional.of(anythingUpheld ? PARTLY_UPHELD : NOT_UPHELD);
    }
}
