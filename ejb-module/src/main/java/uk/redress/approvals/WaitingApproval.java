package uk.redress.approvals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * A request as the approver's page and the complaint's page show it.
 *
 * @param mine whether it is addressed to the person who looks, rather than to somebody they stand in for
 * @param climbsAfter undecided after that day it goes to the next manager up; null where it does not
 * @param changed what is not any more as it was when it was asked, or when it was approved
 * @param deputy who decided for the approver; null where nobody stood in
 * @param decision null while it waits; {@code LAPSED} also when its last day has passed and nobody has recorded it yet
 */
public record WaitingApproval(
        long id,
        ComplaintNumber number,
        ApprovalKind kind,
        String askedBy,
        Instant askedAt,
        String reason,
        Map<String, String> asked,
        String approver,
        boolean mine,
        @Nullable LocalDate lapsesOn,
        @Nullable Decision decision,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable String question,
        @Nullable String answer,
        @Nullable LocalDate climbsAfter,
        @Nullable String refusalGround,
        @Nullable String deputy,
        boolean askedByMe,
        List<ChangedFact> changed)
        implements Serializable {

    /** What it is about as it stands now, to be sent back with the decision. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(asked);
        changed.forEach(fact -> facts.put(fact.name(), fact.now()));
        return facts;
    }

    /** Whether the approver asked something that has not been answered yet. */
    public boolean isSentBack() {
        return decision == null && question != null && answer == null;
    }
}
