package uk.redress.complaints.reviewpanel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
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
    RunningClocks clocks;

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
        LocalDate due = clocks.called(number, ClockKind.REVIEW_PANEL).dueOn();
        if (!isNewlyCertain(complaints.glance(number), due)) {
            return;
        }
        panels.of(complaints.called(number)).certainlyLate(today.date());
        happened.fire(Happening.of(number, "panel.willBeLate").with("dueOn", due));
    }

    /** Asked before the complaint is locked: a complaint that is called is changed, and no change goes without a word. */
    private boolean isNewlyCertain(Complaint complaint, LocalDate due) {
        ReviewPanel panel = panels.of(complaint);
        boolean canStillMeet = panel.arePapersSent()
                && panel.panelOn().filter(day -> !day.isAfter(due)).isPresent();
        return !(complaint.isClosed()
                || panel.hasMet()
                || panel.isRefused()
                || panel.isCertainlyLate()
                || canStillMeet);
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
