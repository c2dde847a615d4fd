package uk.redress.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * A request as the approver's page and the complaint's page show it.
 *
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
        @Nullable String decisionReason) {}
