package uk.redress.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;

/**
 * What this capability needs of the thing that is approved. Whoever asks for a kind of approval implements it; the
 * decision and its effect then commit together.
 */
public interface Approvable {

    ApprovalKind kind();

    /** Why it cannot be approved any more, or not by anybody; empty when it can. */
    Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked);

    /** Carries out what was approved. */
    void approved(ComplaintNumber number, ApprovedRequest request);

    /**
     * The same facts as were asked about, as they would be asked about now; what is left out has not changed. Whoever is to
     * decide is shown what differs, and so is whoever looks later at what was approved.
     */
    default Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return asked;
    }

    /** The only grounds on which this request may be refused, as words of the law's list; empty when any reason will do. */
    default List<String> groundsToRefuse(ComplaintNumber number) {
        return List.of();
    }

    /** Carries out a refusal, where one has an effect beyond its being known. */
    default void refused(ComplaintNumber number, RefusedRequest request) {}
}
