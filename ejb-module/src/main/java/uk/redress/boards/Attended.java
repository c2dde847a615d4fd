package uk.redress.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * How a member attended a meeting.
 *
 * @param substitute who came instead
 */
public record Attended(long member, Came came, @Nullable String substitute) implements Serializable {

    public Attended {
        substitute = TextLength.LINE.ifAny(substitute, "who came instead");
        if (came == Came.SUBSTITUTE && substitute == null) {
            throw new Refused("Enter who came instead, for each member who sent a substitute.");
        }
    }
}
