package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;

/** What every end of a complaint has in common: nothing is owed any more, nobody is asked to decide
 * about it, and its file is kept as long as the council's rule says. */
@ApplicationScoped
public class Ending {

    @Inject
    RunningClocks clocks;

    @Inject
    RequestingApproval approvals;

    @Inject
    Retention retention;

    @Inject
    Today today;

    /** @param why what is read beside a request that nobody has to decide any more */
    public void of(Complaint complaint, String why) {
        clocks.endAll(complaint.number(), today.date());
        retention.of(complaint, today.date()).ifPresent(complaint::isKeptUntil);
        approvals.callOff(complaint.number(), why);
    }
}
