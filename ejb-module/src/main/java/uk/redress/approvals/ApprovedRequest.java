package uk.redress.approvals;

import java.time.LocalDate;
import java.util.Map;

/**
 * A request at the moment it is approved.
 *
 * @param asked what exactly was to be decided, as it stood when it was asked
 */
public record ApprovedRequest(
        String reason, Map<String, String> asked, String askedBy, String approvedBy, LocalDate approvedOn) {}
