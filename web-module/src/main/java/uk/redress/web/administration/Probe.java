package uk.redress.web.administration;

import java.util.List;
import java.util.Locale;

/**
 * What one part of Redress answered when it was asked how it is.
 *
 * @param words for an administrator, with the figures; a stranger is only told whether it is well
 */
public record Probe(Part part, boolean well, String words, List<String> details) {

    /** The parts in the order they rest on each other, and whether Redress is of any use without them. */
    public enum Part {
        DATABASE(true),
        ENGINE(true),
        JOBS(false),
        CALENDAR(false),
        CLOCKS(false),
        STATES(false),
        EVIDENCE(false),
        MAIL(false);

        private final boolean vital;

        Part(boolean vital) {
            this.vital = vital;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isFatal() {
        return !well && part.vital;
    }
}
