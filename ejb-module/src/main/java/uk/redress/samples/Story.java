package uk.redress.samples;

import java.util.List;
import uk.redress.complaints.Finding;

/**
 * What a sample complaint is about.
 *
 * @param raisedBy in the office's words
 * @param points each with what was found on it
 */
record Story(String summary, String raisedBy, String complainant, String child, List<Point> points) {

    record Point(String text, String desired, Finding finding, String reason) {}

    static Point upheld(String text, String desired, String reason) {
        return new Point(text, desired, Finding.UPHELD, reason);
    }

    static Point partly(String text, String desired, String reason) {
        return new Point(text, desired, Finding.PARTLY_UPHELD, reason);
    }

    static Point notUpheld(String text, String desired, String reason) {
        return new Point(text, desired, Finding.NOT_UPHELD, reason);
    }

    static Point noFinding(String text, String desired, String reason) {
        return new Point(text, desired, Finding.NO_FINDING, reason);
    }
}
