package uk.redress.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;

/**
 * What a row of the log says and what will happen with it.
 *
 * @param reference the log's own; empty when it has none
 * @param dueOn the last day of stage 1 by the rules; null where no clock can be or has to be known
 * @param inTime by the rules; null while there is no answer or no last day
 * @param saidInTime by the log; null where it does not say
 * @param closingReason in words, where a finding does not say it
 * @param fingerprint tells this row again in another file when it has no reference
 * @param unknownFacts what the log does not say, by the names of the fields
 * @param remarks a sentence for everything that is wrong or remarkable, and how to mend it
 */
record Verdict(
        int row,
        Fate fate,
        String reference,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate dueOn,
        TeamLabel team,
        @Nullable Finding outcome,
        @Nullable String closingReason,
        String raisedBy,
        String detail,
        String learnings,
        String officer,
        @Nullable Boolean saidInTime,
        @Nullable Boolean inTime,
        boolean ranOut,
        String fingerprint,
        List<String> unknownFacts,
        List<String> remarks) {

    /** A clock ran for what was answered on a known day, and runs for what is open; what was turned away had none. */
    boolean hasClock() {
        return dueOn != null;
    }
}
