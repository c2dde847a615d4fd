package uk.redress.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param step what is being done; the page has the words
 * @param done of {@code total}, in rows
 * @param problem why it was given up, nothing having changed; null while all is well
 */
public record ImportProgress(
        Step step, int done, int total, @Nullable String problem) implements Serializable {

    /** The steps in their order: where on the way to a hundred each begins, and how much of it each takes. */
    public enum Step {
        WAITING(0, 0),
        COMPLAINTS(0, 40),
        CLOCKS_AND_JOURNAL(40, 40),
        PROCESSES(80, 20),
        FINISHED(100, 0);

        private final int beginsAt;
        private final int share;

        Step(int beginsAt, int share) {
            this.beginsAt = beginsAt;
            this.share = share;
        }
    }

    public boolean isFinished() {
        return step == Step.FINISHED;
    }

    public boolean isGivenUp() {
        return problem != null;
    }

    public int percent() {
        return step.beginsAt + (total == 0 ? 0 : (int) ((long) step.share * done / total));
    }
}
