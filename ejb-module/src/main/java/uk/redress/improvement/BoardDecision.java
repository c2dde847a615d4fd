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
 * @param body the reference of the body, where no meeting says it
 */
public record BoardDecision(
        String board,
        LocalDate on,
        @Nullable String minute,
        @Nullable String words,
        @Nullable String meeting,
        @Nullable String body)
        implements Serializable {

    public BoardDecision(String board, LocalDate on, @Nullable String minute, @Nullable String words) {
        this(board, on, minute, words, null, null);
    }

    public BoardDecision(
            String board, LocalDate on, @Nullable String minute, @Nullable String words, @Nullable String meeting) {
        this(board, on, minute, words, meeting, null);
    }

    /** As decided by a body that is kept here. */
    public BoardDecision by(@Nullable String reference) {
        return new BoardDecision(board, on, minute, words, meeting, reference);
    }

    /** What was accepted is opened again by a body that is known here: its name in words is not enough. */
    void mustNameTheBody() {
        if (meeting == null && body == null) {
            throw new Refused("Choose the board or committee that decided it, or the meeting it was decided in.");
        }
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
