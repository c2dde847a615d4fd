package uk.redress.improvement.slippage;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows that an accepted action has slipped back.
 *
 * @param shownBy the reference of an indicator or a finding
 * @param ofDay the last day of the period that was read, or the day the finding was published
 * @param openedAgain what was decided; null while nobody has
 */
public record Slippage(
        long id,
        String action,
        String actionText,
        Kind kind,
        String shownBy,
        LocalDate ofDay,
        String fact,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Boolean openedAgain,
        @Nullable String why)
        implements Serializable {

    public enum Kind {
        INDICATOR,
        FINDING
    }

    public boolean isOpen() {
        return openedAgain == null;
    }
}
