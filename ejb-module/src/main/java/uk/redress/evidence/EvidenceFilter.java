package uk.redress.evidence;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces a list is to show; null asks for nothing in particular.
 *
 * @param words of the title, who produced it or the reference; or the reference of what it backs
 * @param backsNothing only what backs no action and no finding
 */
public record EvidenceFilter(
        @Nullable String words,
        @Nullable EvidenceKind kind,
        @Nullable EvidenceType type,
        @Nullable Strength strength,
        @Nullable Standing standing,
        boolean backsNothing)
        implements Serializable {

    public static final EvidenceFilter NONE = new EvidenceFilter(null, null, null, null, null, false);
}
