package uk.redress.complaints.recommendations;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A recommendation and what became of it. */
public record RecommendationOnFile(
        int ordinal,
        String text,
        @Nullable Response response,
        @Nullable String responseReason,
        @Nullable String actionReference)
        implements Serializable {}
