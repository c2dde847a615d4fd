package uk.redress.complaints.reviewpanel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * A request for a review panel, by any route. Only its day is needed: the day somebody at the authority heard it.
 *
 * @param way how it came, in the office's words
 * @param words what the complainant said, and for a late request what they said about that
 */
public record StageThreeRequest(
        LocalDate requestedOn,
        @Nullable String way,
        @Nullable String words) {

    public StageThreeRequest {
        way = TextLength.LINE.ifAny(way, "how the request came");
        words = TextLength.PAGES.ifAny(words, "what they said");
    }
}
