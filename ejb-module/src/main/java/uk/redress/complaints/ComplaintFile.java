package uk.redress.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * A complaint as a page shows it. Its letters, clocks, approvals and history are read from those who keep them.
 *
 * @param version to be sent back by every form made from it
 * @param step null once it is closed
 * @param atRiskSince since when it is open whether a child is at risk; null where it is not
 * @param mayEnd false while that, or the Ombudsman, keeps it from ending in any way
 * @param withOmbudsman what is waited for from the Ombudsman; null when nothing is
 * @param dueOn the last day of the stage it is in; null where no clock is known
 */
public record ComplaintFile(
        ComplaintNumber number,
        long version,
        Source source,
        @Nullable String logReference,
        LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable String raisedBy,
        String summary,
        Stage stage,
        @Nullable Step step,
        @Nullable String team,
        @Nullable Long teamId,
        @Nullable String manager,
        @Nullable Long managerId,
        @Nullable String holder,
        @Nullable Long holderId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Finding outcome,
        @Nullable Closing closing,
        @Nullable LocalDate closedOn,
        @Nullable String closingReason,
        @Nullable LocalDate keptUntil,
        @Nullable LocalDate mayReturnUntil,
        boolean sentBack,
        @Nullable LocalDate atRiskSince,
        boolean mayEnd,
        @Nullable WithOmbudsman withOmbudsman,
        List<PointOnFile> points,
        List<PersonOnFile> people) {

    /** A point with what was found. */
    public record PointOnFile(
            int ordinal,
            String text,
            @Nullable String desiredOutcome,
            @Nullable Finding finding,
            @Nullable String findingReason,
            @Nullable String outsideReason,
            @Nullable String outsideRoute,
            @Nullable String outsideWhere,
            @Nullable LocalDate inScopeSince,
            @Nullable String inScopeReason,
            boolean aboutChildProtection,
            @Nullable String heldBecause)
            implements Serializable {

        /** Neither elsewhere nor waiting for proceedings there. */
        public boolean isToBeAnswered() {
            return outsideReason == null && heldBecause == null;
        }
    }

    /** A person with the part they have. */
    public record PersonOnFile(
            Part part,
            String name,
            @Nullable String relation,
            @Nullable LocalDate dateOfBirth,
            @Nullable String contact) {}

    public boolean isClosed() {
        return closing != null;
    }
}
