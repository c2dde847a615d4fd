package uk.redress.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Step;

/**
 * A piece of work as the list shows it: one open complaint and what is to be done with it next.
 *
 * @param version to be sent back when it is claimed from the list
 * @param step where it waits; the page has the words
 * @param returned the response was sent back and is to be given again
 * @param unassigned it waits for a response that nobody was asked for yet: a log brought it in
 * @param claimable nobody holds it and the person who looks could
 * @param dueOn the first of its clocks that still run; null when nothing is due any more
 * @param ranOutBeforeImport late already when it came in from a log
 * @param since when it began to wait there; null when the engine does not say
 */
public record WorkToDo(
        String number,
        long version,
        String summary,
        @Nullable String raisedBy,
        Step step,
        boolean returned,
        boolean unassigned,
        @Nullable String team,
        @Nullable String holder,
        boolean mine,
        boolean claimable,
        @Nullable LocalDate dueOn,
        boolean ranOutBeforeImport,
        @Nullable Instant since) {}
