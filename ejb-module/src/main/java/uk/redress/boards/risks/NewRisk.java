package uk.redress.boards.risks;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * What might go wrong: because of what, what, and what that would mean for children or the programme.
 *
 * @param workstream its id; none: it is the whole programme's
 */
public record NewRisk(
        String cause, String event, String impact, @Nullable Long workstream) implements Serializable {

    public NewRisk {
        cause = TextLength.PASSAGE.needed(cause, "the cause");
        event = TextLength.PASSAGE.needed(event, "what might happen");
        impact = TextLength.PASSAGE.needed(impact, "what that would mean");
    }
}
