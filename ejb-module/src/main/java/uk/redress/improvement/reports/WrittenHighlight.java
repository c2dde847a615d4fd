package uk.redress.improvement.reports;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a workstream's month, with who wrote it last.
 *
 * @param seen to be sent back with what is written next; 0 where nothing was written yet
 */
public record WrittenHighlight(
        HighlightTexts texts,
        long seen,
        @Nullable String by,
        @Nullable Instant at) implements Serializable {

    static final WrittenHighlight NOTHING = new WrittenHighlight(HighlightTexts.NONE, 0, null, null);
}
