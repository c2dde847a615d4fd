package uk.redress.complaints.reviewpanel;

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

/** What the process asks and tells while stage 3 runs. A timer only wakes it; the clock says whether a day has passed. */
@Stateless
@PermitAll
@ForTheSystem
public class GuidingStageThree {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    LatePanels late;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Whether the complaint stands at stage 3, so that a new course begins there. */
    public boolean isAtStageThree(ComplaintNumber number) {
        return complaints.glance(number).stage() == Stage.REVIEW_PANEL;
    }

    /** Whether a manager has accepted or refused the request. */
    public boolean isDecided(ComplaintNumber number) {
        return panels.find(complaints.glance(number))
                .filter(panel -> panel.isAccepted() || panel.isRefused())
                .isPresent();
    }

    /** Whether a manager refused the request. */
    public boolean isRefused(ComplaintNumber number) {
        return panels.find(complaints.glance(number))
                .filter(ReviewPanel::isRefused)
                .isPresent();
    }

    /**
     * Papers sent from now on would be less than ten working days ahead of the panel's last day: unless they are out for a
     * panel in time, it is certain that it will be late. That is recorded once; the work goes on.
     */
    public void willBeLate(ComplaintNumber number) {
        late.notice(number);
    }

    /** The last day passed without a panel: the complainant may go to the Ombudsman about the delay. Recorded once. */
    public void ranOut(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        ReviewPanel panel = panels.of(complaint);
        if (complaint.isClosed() || panel.hasMet() || panel.ranOutOn().isPresent()) {
            return;
        }
        panels.of(complaints.called(number)).ranOut(today.date());
        happened.fire(Happening.of(number, "stageThree.ranOut"));
    }
}
