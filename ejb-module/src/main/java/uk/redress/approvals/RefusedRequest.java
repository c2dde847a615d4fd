package uk.redress.approvals;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request at the moment it is refused.
 *
 * @param asked what exactly was to be decided, as it stood when it was asked
 * @param ground one of {@link Approvable#groundsToRefuse}; null for a kind that knows none
 */
public record RefusedRequest(
        String reason, Map<String, String> asked, @Nullable String ground, String refusedBy, LocalDate refusedOn) {}
