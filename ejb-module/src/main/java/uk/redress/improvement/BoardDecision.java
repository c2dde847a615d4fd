package uk.redress.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What a board decided, as its minutes have it.
 *
 * @param on the day of the meeting
 * @param minute the reference of the minute, where there is one
 * @param meeting the reference of the meeting, where it is recorded here
 */
public record BoardDecision(
        String board,
        LocalDate on,
        @Nullable String minute,
        @Nullable String words,
        @Nullable String meeting) implements Serializable {

    public BoardDecision(String board, LocalDate on, @Nullable String minute, @Nullable String words) {
        this(board, on, minute, words, null);
    }

    public BoardDecision {
        board = TextLength.LINE.needed(board, "which board decided");
        minute = TextLength.LINE.ifAny(minute, "the minute");
        words = TextLength.PASSAGE.ifAny(words, "what the board said");
    }

    void mustSayWhy() {
        if (words == null) {
            throw new Refused("Write down why. The lead has to know what to do, and the history keeps it.");
        }
    }
}
