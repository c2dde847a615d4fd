package uk.redress.complaints.ombudsman;

import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/**
 * A remedy the authority agreed to.
 *
 * @param owner who will do it, by name or by post
 * @param dueOn by when, as it was agreed
 */
public record Remedy(String text, String owner, LocalDate dueOn) {

    public Remedy {
        text = TextLength.PASSAGE.needed(text, "the remedy");
        owner = TextLength.LINE.needed(owner, "who will carry the remedy out");
    }
}
