package uk.redress.improvement.findings;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Length;

/**
 * @param addressee to whom it is said, where a source speaks to several
 * @param number as the source numbers it
 * @param goodAnswer what a good answer would look like
 */
public record NewFinding(
        @Nullable String addressee,
        String number,
        String text,
        @Nullable String goodAnswer) implements Serializable {

    public NewFinding {
        addressee = Length.LINE.ifAny(addressee, "to whom it is said");
        number = Length.LINE.needed(number, "the number of the finding");
        text = Length.PASSAGE.needed(text, "the finding");
        goodAnswer = Length.PASSAGE.ifAny(goodAnswer, "what a good answer looks like");
    }
}
