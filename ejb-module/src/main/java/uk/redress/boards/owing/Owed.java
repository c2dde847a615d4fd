package uk.redress.boards.owing;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is owed.
 *
 * @param meeting the reference of the meeting it is for or of
 * @param number of the question or of the recommendations
 * @param what the question, the title of the recommendations, or who reads the report
 * @param many how many papers, apologies, actions, or recommendations without a response
 * @param dueOn null where no rule says a day
 * @param since where no rule says a day: from when on it is waited for
 */
public record Owed(
        OwedKind kind,
        String body,
        String bodyName,
        @Nullable String meeting,
        @Nullable LocalDate meetingOn,
        @Nullable Integer number,
        @Nullable String what,
        long many,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate since)
        implements Serializable {

    /** Whether its day has passed; of what has no day, always: it is waited for. */
    public boolean isOverdue(LocalDate today) {
        return dueOn == null || dueOn.isBefore(today);
    }
}
