package uk.redress.boards.scrutiny;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.InOrder;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What the executive says to one recommendation.
 *
 * @param words the reason, wherever it is not accepted as it is
 * @param owner who does it, and by when, where anything is done
 */
public record Answer(
        Response response,
        @Nullable String words,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        LocalDate on) implements Serializable {

    public Answer {
        words = TextLength.PASSAGE.ifAny(words, "the reason");
        owner = TextLength.LINE.ifAny(owner, "who does it");
        if (response != Response.ACCEPTED && words == null) {
            throw new Refused(
                    "Write down the reason: what is rejected, or accepted only in part, is answered with one.");
        }
        if (response != Response.REJECTED && (owner == null || dueOn == null)) {
            throw new Refused("Enter who does it and by when: what is accepted has an owner and a day.");
        }
        if (dueOn != null) {
            InOrder.mustFollow("Doing it", dueOn, "it was answered", on);
        }
    }
}
