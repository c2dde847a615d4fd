package uk.redress.work;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the system was to do by itself and could not. What it had begun was rolled back.
 *
 * @param step what was to be done, as the diagram names it
 * @param complaint the number of the complaint, or null when the job belongs to none
 * @param error the first line of what went wrong
 * @param retriesLeft none: it waits for an administrator
 * @param nextTry when it is tried again by itself; null when it is not
 */
public record FailedJob(
        String id,
        String step,
        @Nullable String complaint,
        String error,
        int retriesLeft,
        @Nullable Instant nextTry) implements Serializable {

    /** It is not tried again by itself. */
    public boolean isGivenUp() {
        return retriesLeft == 0;
    }
}
