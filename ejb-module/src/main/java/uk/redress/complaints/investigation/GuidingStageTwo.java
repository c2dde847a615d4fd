package uk.redress.complaints.investigation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Stage;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/** What the process asks and tells while stage 2 runs. A timer only wakes it; the clock says whether a day has passed. */
@Stateless
@PermitAll
@ForTheSystem
public class GuidingStageTwo {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Whether the complaint stands at stage 2, so that a new course begins there. */
    public boolean isAtStageTwo(ComplaintNumber number) {
        return complaints.glance(number).stage() == Stage.INVESTIGATION;
    }

    /** Whether a manager refused the request. */
    public boolean isRefused(ComplaintNumber number) {
        return investigations
                .find(complaints.glance(number))
                .filter(Investigation::isRefused)
                .isPresent();
    }

    /**
     * The last day passed without an adjudication: there is no more time to be had, and the complainant may go to the
     * Ombudsman about the delay. That is recorded once; the work goes on.
     */
    public void ranOut(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        Investigation investigation = investigations.of(complaint);
        if (complaint.isClosed()
                || investigation.isSent()
                || investigation.ranOutOn().isPresent()) {
            return;
        }
        investigations.of(complaints.called(number)).ranOut(today.date());
        happened.fire(Happening.of(number, "stageTwo.ranOut"));
    }
}
