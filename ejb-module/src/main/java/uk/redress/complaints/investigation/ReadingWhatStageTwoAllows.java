package uk.redress.complaints.investigation;

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
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;

/** Tells a page what the person who looks may do about stage 2 of the complaint it shows. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatStageTwoAllows {

    @Inject
    CurrentActor current;

    @Inject
    RunningClocks clocks;

    @Inject
    RequestingApproval approvals;

    @Inject
    Today today;

    /** Asks nothing of the database for a complaint at stage 1. */
    public MayAtStageTwo with(ComplaintFile file) {
        boolean asked =
                file.step() == Step.ACCEPT_STAGE_TWO && approvals.isWaiting(file.number(), ApprovalKind.STAGE_TWO);
        return MayAtStageTwo.of(current.actor(), file, isPossible(file), asked, isExtendable(file));
    }

    /** What the Ombudsman sent back may go there, too, and for the second time. */
    private boolean isPossible(ComplaintFile file) {
        return switch (file.stage()) {
            case LOCAL_RESOLUTION -> true;
            case INVESTIGATION, REVIEW_PANEL -> false;
            case OMBUDSMAN -> file.sentBack();
        };
    }

    private boolean isExtendable(ComplaintFile file) {
        return file.stage() == Stage.INVESTIGATION
                && !file.isClosed()
                && clocks.findLeading(file.number(), ClockKind.INVESTIGATION)
                        .filter(clock -> clock.refusalToExtendOn(today.date()).isEmpty())
                        .isPresent();
    }
}
