package uk.redress.complaints.eligibility;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from a request whether the whole complaint is to leave, or which points. */
final class WholeOrPart {

    static final String POINTS = "points";

    private WholeOrPart() {}

    static Set<String> points(Map<String, String> asked) {
        return Arrays.stream(asked.getOrDefault(POINTS, "").split(",", -1))
                .filter(ordinal -> !ordinal.isEmpty())
                .collect(Collectors.toSet());
    }

    static boolean isWhole(Map<String, String> asked) {
        return points(asked).isEmpty();
    }
}
