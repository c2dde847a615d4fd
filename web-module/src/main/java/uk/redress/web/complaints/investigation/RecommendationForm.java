package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Something the investigation recommends, as it is being written down. */
public class RecommendationForm implements Serializable {

    private @Nullable String text;

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
