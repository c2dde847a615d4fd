package uk.redress.complaints.eligibility;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.redress.complaints.Complaint;

/** Reads from a request whether the whole complaint is to leave, or which points. */
final class WholeOrPart {

    static final String POINTS = "points";
    static final String WORDING = "wording";
    /** With the number of a point: where it is dealt with instead. */
    static final String WHERE = "where.";
    /** With the number of a point: why. */
    static final String WHY = "why.";

    private WholeOrPart() {}

    static Set<String> points(Map<String, String> asked) {
        return Arrays.stream(asked.getOrDefault(POINTS, "").split(",", -1))
                .filter(ordinal -> !ordinal.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The words of what leaves: of the points named, or of all there are. */
    static String wording(Complaint complaint, Set<String> leaving) {
        return complaint.points().stream()
                .filter(point -> leaving.isEmpty() || leaving.contains(String.valueOf(point.ordinal())))
                .map(point -> point.ordinal() + ". " + point.text())
                .collect(Collectors.joining("\n"));
    }

    static boolean isWhole(Map<String, String> asked) {
        return points(asked).isEmpty();
    }
}
