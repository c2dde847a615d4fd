package uk.redress.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What a body is and how it works.
 *
 * @param quorum so many members must be there; null: the chair decides
 * @param weeks it meets once in so many; null: as it is called
 * @param reportsTo who reads its report after each third meeting; null: nobody
 */
public record BodyFacts(
        BodyKind kind,
        String name,
        @Nullable String purpose,
        @Nullable String partOf,
        @Nullable Integer quorum,
        @Nullable Integer weeks,
        @Nullable String reportsTo)
        implements Serializable {

    private static final int MOST_WEEKS = 52;

    public BodyFacts {
        name = TextLength.LINE.needed(name, "the name of the body");
        purpose = TextLength.PASSAGE.ifAny(purpose, "what it is for");
        reportsTo = TextLength.LINE.ifAny(reportsTo, "to whom it reports");
        if (quorum != null && quorum < 1) {
            throw new Refused("A quorum is at least one member. Leave it empty where the chair decides.");
        }
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            throw new Refused("Give the weeks between two meetings as a number from 1 to 52, or leave it empty.");
        }
    }
}
