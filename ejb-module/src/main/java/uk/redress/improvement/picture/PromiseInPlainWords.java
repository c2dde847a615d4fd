package uk.redress.improvement.picture;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.Rating;

/**
 * What the council said it would do, for people who do not work there. Nobody is named in it.
 *
 * @param words null while nobody has put it plainly
 * @param by its last day as it was approved
 * @param first its last day as it was first said
 */
public record PromiseInPlainWords(
        String workstream,
        @Nullable String words,
        @Nullable LocalDate by,
        @Nullable LocalDate first,
        Rating rating) implements Serializable {

    public boolean isMoved() {
        return first != null && by != null && !first.equals(by);
    }
}
