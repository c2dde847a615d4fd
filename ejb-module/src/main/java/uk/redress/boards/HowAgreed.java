package uk.redress.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * How a change of membership was agreed: in a meeting, under a minute; or for a reason, where the body has not met yet.
 *
 * @param meeting the reference of the meeting
 */
public record HowAgreed(
        @Nullable String meeting,
        @Nullable String minute,
        @Nullable String because) implements Serializable {

    public HowAgreed {
        meeting = TextLength.LINE.ifAny(meeting, "the meeting");
        minute = TextLength.LINE.ifAny(minute, "the minute");
        because = TextLength.PASSAGE.ifAny(because, "the reason");
        if (meeting != null && minute == null) {
            throw new Refused("Enter the number of the minute under which the meeting agreed it.");
        }
        if (meeting == null && minute != null) {
            throw new Refused("Choose the meeting whose minute %s is.".formatted(minute));
        }
        if (meeting == null && because == null) {
            throw new Refused(
                    "Choose the meeting that agreed it, with its minute; before the first meeting, write down the reason.");
        }
    }

    static HowAgreed before(String reason) {
        return new HowAgreed(null, null, reason);
    }
}
