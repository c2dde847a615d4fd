package uk.redress.improvement.reports;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What somebody writes of a workstream's month, short enough for the one page it has. */
public record HighlightTexts(
        @Nullable String workingWell,
        @Nullable String worried,
        @Nullable String doing,
        @Nullable String decisions) implements Serializable {

    /** So many characters each, which is about eighty words. */
    public static final int MOST = 500;

    public static final HighlightTexts NONE = new HighlightTexts(null, null, null, null);

    public HighlightTexts {
        workingWell = brief(workingWell, "what is working well");
        worried = brief(worried, "what you are worried about");
        doing = brief(doing, "what you are doing about it");
        decisions = brief(decisions, "the decisions wanted");
    }

    public boolean isEmpty() {
        return workingWell == null && worried == null && doing == null && decisions == null;
    }

    /** Whether the three questions are answered; a month may want no decision. */
    public boolean isWhole() {
        return workingWell != null && worried != null && doing != null;
    }

    private static @Nullable String brief(@Nullable String text, String what) {
        String tidy = TextLength.PASSAGE.ifAny(text, what);
        if (tidy != null && tidy.length() > MOST) {
            throw new Refused("Shorten %s: it has %,d characters, and the page has room for %,d."
                    .formatted(what, tidy.length(), MOST));
        }
        return tidy;
    }
}
