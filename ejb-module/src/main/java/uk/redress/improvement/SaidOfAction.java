package uk.redress.improvement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * An update in the lead's own words.
 *
 * @param rating how the lead sees it
 * @param differsBecause why, where Redress computes another rating
 * @param recovery what brings it back; needed where the rating is red or amber, and kept for no other
 * @param forecast how the lead expects it to stand next month
 */
public record SaidOfAction(
        String done,
        @Nullable String next,
        @Nullable String slipped,
        Rating rating,
        @Nullable String differsBecause,
        @Nullable Recovery recovery,
        Rating forecast)
        implements Serializable {

    public SaidOfAction {
        done = TextLength.PASSAGE.needed(done, "what was done");
        next = TextLength.PASSAGE.ifAny(next, "what comes next");
        slipped = TextLength.PASSAGE.ifAny(slipped, "what slipped and why");
        differsBecause = TextLength.PASSAGE.ifAny(differsBecause, "why you rate it differently");
        if (rating.isBehind() && recovery == null) {
            throw new Refused(
                    "You rate it %s. Say what will bring it back, and by when.".formatted(RatingWords.of(rating)));
        }
        recovery = rating.isBehind() ? recovery : null;
    }
}
