package uk.redress.approvals;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * A request to a named person.
 *
 * @param asked what exactly is to be decided, kept as a snapshot
 * @param lapsesOn the last day on which it can be decided; null when it does not lapse
 */
public record NewRequest(
        ComplaintNumber number,
        ApprovalKind kind,
        String reason,
        Map<String, String> asked,
        long approver,
        @Nullable LocalDate lapsesOn) {}
