package uk.redress.boards.risks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One review of a risk, as it was said. */
public record RiskReview(
        LocalDate on,
        RiskScore before,
        @Nullable String controls,
        RiskScore after,
        @Nullable RiskScore target,
        @Nullable LocalDate targetOn,
        String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextDue,
        @Nullable String words,
        String by)
        implements Serializable {}
