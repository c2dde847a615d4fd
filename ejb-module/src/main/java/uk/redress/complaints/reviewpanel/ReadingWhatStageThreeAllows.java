package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;

/** Tells a page what the person who looks may do about stage 3 of the complaint it shows. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatStageThreeAllows {

    @Inject
    CurrentActor current;

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    RunningClocks clocks;

    @Inject
    RequestingApproval approvals;

    /** Asks nothing of the database for a complaint that is not near stage 3. */
    public MayAtStageThree with(ComplaintFile file) {
        return MayAtStageThree.of(current.actor(), file, isPossible(file), isUndecided(file));
    }

    private boolean isPossible(ComplaintFile file) {
        return switch (file.stage()) {
            case LOCAL_RESOLUTION, REVIEW_PANEL -> false;
            case INVESTIGATION ->
                file.step() == Step.AWAIT_STAGE_THREE || (file.closing() == Closing.ANSWERED && hasAdjudication(file));
            case OMBUDSMAN -> file.sentBack() && hasAdjudication(file);
        };
    }

    private boolean hasAdjudication(ComplaintFile file) {
        return clocks.find(file.number(), ClockKind.INVESTIGATION)
                .filter(clock -> !clock.isRunning() && !clock.calledOff())
                .isPresent();
    }

    private boolean isUndecided(ComplaintFile file) {
        boolean open = file.step() == Step.ACCEPT_STAGE_THREE || file.step() == Step.ACKNOWLEDGE_STAGE_THREE;
        return open
                && panels.find(complaints.glance(file.number()))
                        .filter(panel -> !panel.isAccepted() && !panel.isRefused())
                        .isPresent()
                && !approvals.isWaiting(file.number(), ApprovalKind.STAGE_THREE);
    }
}
