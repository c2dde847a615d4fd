package uk.redress.complaints.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * A question as it is asked.
 *
 * @param team of which team; null takes the team of the person, who may have none
 * @param asked the account of the person who is to answer
 */
public record InputWanted(@Nullable Long team, long asked, String question, LocalDate by) {

    public InputWanted {
        question = TextLength.PASSAGE.needed(question, "what you need to know");
    }
}
