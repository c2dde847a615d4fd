package uk.redress.boards.scrutiny;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What a committee recommends on one occasion.
 *
 * @param meeting where it was agreed; null: none is recorded
 * @param executive whom it asks: the cabinet, a partner
 */
public record NewRecommendations(
        String title,
        String executive,
        LocalDate givenOn,
        @Nullable String meeting,
        List<String> texts) implements Serializable {

    private static final int MOST = 50;

    public NewRecommendations {
        title = TextLength.LINE.needed(title, "what they are about");
        executive = TextLength.LINE.needed(executive, "whom the committee asks");
        texts = texts.stream()
                .map(text -> TextLength.PASSAGE.ifAny(text, "a recommendation"))
                .filter(Objects::nonNull)
                .toList();
        if (texts.isEmpty()) {
            throw new Refused("Write down at least one recommendation.");
        }
        if (texts.size() > MOST) {
            throw new Refused("Give at most %d recommendations at once.".formatted(MOST));
        }
    }
}
