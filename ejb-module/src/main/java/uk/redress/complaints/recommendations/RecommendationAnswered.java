package uk.redress.complaints.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * The answer to a recommendation: what is accepted gets an owner and a day, what is not gets a reason.
 *
 * @param reason needed unless it is accepted as it stands
 * @param owner who will do it; needed unless it is rejected
 * @param dueOn by when; needed unless it is rejected
 */
public record RecommendationAnswered(
        Response response,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {

    public RecommendationAnswered {
        reason = TextLength.PASSAGE.ifAny(reason, "the reason for the answer");
        owner = TextLength.LINE.ifAny(owner, "who will do it");
        if (response != Response.ACCEPTED && reason == null) {
            throw new Refused("Say why a recommendation is not accepted as it stands.");
        }
        if (response != Response.REJECTED && (owner == null || dueOn == null)) {
            throw new Refused("Name who will do what is accepted, and by when.");
        }
    }

    boolean isPromise() {
        return response != Response.REJECTED;
    }
}
