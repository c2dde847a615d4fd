package uk.redress.complaints.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Length;

/**
 * A request for stage 2, by any route. Only its day is needed, which is the day somebody at the authority heard it; a
 * complainant does not have to give reasons or fill in anything.
 *
 * @param way how it came, in the office's words
 * @param words what the complainant said they are still unhappy about
 * @param skipsStageOneBecause where stage 1 has neither answered nor run out: why both sides agree to leave it out
 */
public record StageTwoRequest(
        LocalDate requestedOn,
        @Nullable String way,
        @Nullable String words,
        @Nullable String skipsStageOneBecause) {

    public StageTwoRequest {
        way = Length.LINE.ifAny(way, "how the request came");
        words = Length.PAGES.ifAny(words, "what they said");
        skipsStageOneBecause = Length.PASSAGE.ifAny(skipsStageOneBecause, "why stage 1 is left out");
    }
}
