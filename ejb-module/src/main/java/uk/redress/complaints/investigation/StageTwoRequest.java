package uk.redress.complaints.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * A request for stage 2, by any route. Only its day is needed, which is the day somebody at the authority heard it; a
 * complainant does not have to give reasons or fill in anything.
 *
 * @param way how it came, in the office's words
 * @param words what the complainant said they are still unhappy about
 * @param skipsStageOneBecause where stage 1 has neither answered nor run out: why both sides agree to leave it out
 * @param lateBecause where it comes after the days that are advised: why, if they said so; nobody has to
 */
public record StageTwoRequest(
        LocalDate requestedOn,
        @Nullable String way,
        @Nullable String words,
        @Nullable String skipsStageOneBecause,
        @Nullable String lateBecause) {

    public StageTwoRequest(
            LocalDate requestedOn,
            @Nullable String way,
            @Nullable String words,
            @Nullable String skipsStageOneBecause) {
        this(requestedOn, way, words, skipsStageOneBecause, null);
    }

    public StageTwoRequest {
        way = TextLength.LINE.ifAny(way, "how the request came");
        words = TextLength.PAGES.ifAny(words, "what they said");
        lateBecause = TextLength.PASSAGE.ifAny(lateBecause, "why it was asked for late");
        skipsStageOneBecause = TextLength.PASSAGE.ifAny(skipsStageOneBecause, "why stage 1 is left out");
    }
}
