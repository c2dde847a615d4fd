package uk.redress.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/** Records that requests lapsed. They cannot be decided after their last day in any case; this makes it history. */
@Stateless
@PermitAll
@ForTheSystem
public class LapsingApprovals {

    @Inject
    Approvals approvals;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Goes through all of them and answers how many lapsed now. */
    public int lapse() {
        current.isTheSystemFor("requests that nobody decided in time");
        int lapsed = 0;
        for (long id : approvals.lapsedBefore(today.date())) {
            Approval approval = approvals.called(id);
            if (approval.hasLapsedOn(today.date())) {
                approval.lapse(today.now());
                happened.fire(Happening.of(approval.number(), "approval.lapsed").with("kind", approval.kind()));
                lapsed++;
            }
        }
        return lapsed;
    }
}
