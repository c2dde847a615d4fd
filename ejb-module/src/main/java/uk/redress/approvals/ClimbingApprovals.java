package uk.redress.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/**
 * Takes requests that nobody decided in time to the next manager up. The clock of the complaint runs on meanwhile, which is
 * why a request does not wait for one person for ever.
 */
@Stateless
@PermitAll
@ForTheSystem
public class ClimbingApprovals {

    @Inject
    Approvals approvals;

    @Inject
    Climbing climbing;

    @Inject
    WhoMayApprove whoMay;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Goes through all of them and answers how many went up. */
    public int climb() {
        current.isTheSystemFor("requests that nobody decided in time");
        LocalDate now = today.date();
        int climbed = 0;
        for (long id : approvals.climbingBefore(now)) {
            Approval approval = approvals.called(id);
            if (approval.climbsOn(now) && goesUp(approval, now)) {
                climbed++;
            }
        }
        return climbed;
    }

    private boolean goesUp(Approval approval, LocalDate now) {
        Optional<Colleague> above = colleagues.above(
                approval.approver(), approval.askedBy(), whoMay.atLeast(approval.kind(), approval.asked()));
        approval.climbsAfter(above.isPresent() ? climbing.lastDayFrom(now) : null);
        above.ifPresent(manager -> {
            String from =
                    colleagues.find(approval.approver()).map(Colleague::name).orElse("a former colleague");
            approval.goesTo(manager.id());
            happened.fire(Happening.of(approval.number(), "approval.climbed")
                    .with("kind", approval.kind())
                    .with("from", from)
                    .with("to", manager.name()));
        });
        return above.isPresent();
    }
}
