package uk.redress.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.access.CurrentActor;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;

/**
 * Nobody is asked to decide about what is over. An act that ends a complaint calls its open requests off itself; this finds
 * those that were left by one that ended before Redress did so.
 */
@Stateless
@PermitAll
@ForTheSystem
public class CallingOffApprovals {

    @Inject
    Approvals approvals;

    @Inject
    RequestingApproval requests;

    @Inject
    CurrentActor current;

    /** Goes through all of them and answers about how many complaints there were any. */
    public int callOff() {
        current.isTheSystemFor("requests about complaints that have ended");
        List<ComplaintNumber> ended = approvals.openThoughEnded();
        ended.forEach(number -> requests.callOff(number, "The complaint has ended."));
        return ended.size();
    }
}
