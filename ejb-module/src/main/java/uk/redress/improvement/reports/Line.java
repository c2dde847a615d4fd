package uk.redress.improvement.reports;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something of an action that a report tells in a line.
 *
 * @param number the action's number in the plan
 * @param reference its reference
 * @param why the reason that was given; null where none was
 */
public record Line(
        String number,
        String reference,
        String words,
        @Nullable String why) implements Serializable {

    private static final int LONGEST = 110;

    static Line of(ActionInReport action, String words) {
        return new Line(action.number(), action.reference(), brief(words), null);
    }

    Line because(@Nullable String reason) {
        return new Line(number, reference, words, reason == null ? null : brief(reason));
    }

    /** The beginning of a text, ended after a word. */
    static String brief(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        if (one.length() <= LONGEST) {
            return one;
        }
        int end = one.lastIndexOf(' ', LONGEST);
        return one.substring(0, end < LONGEST / 2 ? LONGEST : end).replaceAll("[\\s,;:.]+$", "") + " …";
    }
}
