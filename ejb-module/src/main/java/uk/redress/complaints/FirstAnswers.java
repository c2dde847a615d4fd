package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * What is asked first of all when a complaint arrives.
 *
 * @param risk why a child may be at risk; null where nothing suggests it
 * @param anonymous whether whoever complains left no name
 * @param matterOn when it happened, or began; null while nobody asked
 */
public record FirstAnswers(
        @Nullable String risk, boolean anonymous, @Nullable LocalDate matterOn) {

    public FirstAnswers {
        risk = TextLength.PASSAGE.ifAny(risk, "what the risk is");
    }

    static FirstAnswers nothingUnusual() {
        return new FirstAnswers(null, false, null);
    }
}
