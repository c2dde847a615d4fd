package uk.redress.improvement.findings;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

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
        addressee = TextLength.LINE.ifAny(addressee, "to whom it is said");
        number = TextLength.LINE.needed(number, "the number of the finding");
        text = TextLength.PASSAGE.needed(text, "the finding");
        goodAnswer = TextLength.PASSAGE.ifAny(goodAnswer, "what a good answer looks like");
    }
}
