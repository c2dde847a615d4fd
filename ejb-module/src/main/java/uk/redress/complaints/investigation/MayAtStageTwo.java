package uk.redress.complaints.investigation;

import java.io.Serializable;
import java.util.Objects;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Step;

/**
 * What the person who looks at a complaint may do about its stage 2, one named answer an act. Pages show what it allows;
 * the use cases guard it again.
 */
public record MayAtStageTwo(
        boolean request,
        boolean askToAccept,
        boolean tellRefusal,
        boolean appoint,
        boolean replaceInvestigator,
        boolean agreeStatement,
        boolean changeStatement,
        boolean draftReport,
        boolean checkFacts,
        boolean finishReports,
        boolean adjudicate,
        boolean sendAdjudication,
        boolean askForMoreTime,
        boolean recordFileAccess)
        implements Serializable {

    /**
     * @param possible whether the complaint has not been at stage 2, or was sent back by the Ombudsman
     * @param asked whether a manager has been asked to accept the request and has not decided
     * @param extendable whether the clock of stage 2 can still be extended
     */
    static MayAtStageTwo of(Actor actor, ComplaintFile file, boolean possible, boolean asked, boolean extendable) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        boolean decides = actor.is(Role.SERVICE_MANAGER) && Objects.equals(file.managerId(), actor.accountId());
        Step step = file.step();
        boolean investigates = step == Step.INVESTIGATE || step == Step.CHECK_FACTS;
        boolean appointed = investigates || step == Step.AGREE_STATEMENT || step == Step.FINISH_REPORTS;
        return new MayAtStageTwo(
                team && possible && mayGoOn(file),
                team && step == Step.ACCEPT_STAGE_TWO && !asked,
                team && file.mayEnd() && step == Step.TELL_REFUSAL,
                team && step == Step.APPOINT_INVESTIGATORS,
                team && appointed,
                team && step == Step.AGREE_STATEMENT,
                team && investigates,
                team && step == Step.INVESTIGATE,
                team && step == Step.CHECK_FACTS,
                team && step == Step.FINISH_REPORTS,
                (team || decides) && step == Step.ADJUDICATE,
                team && step == Step.SEND_ADJUDICATION,
                team && extendable,
                team && appointed);
    }

    private static boolean mayGoOn(ComplaintFile file) {
        return file.step() != Step.CHECK_PROCEDURE
                && file.closing() != Closing.WITHDRAWN
                && file.closing() != Closing.OUTSIDE_PROCEDURE;
    }

    /** Whether the act the complaint waits for is this person's. */
    public boolean next() {
        return askToAccept
                || tellRefusal
                || appoint
                || agreeStatement
                || draftReport
                || checkFacts
                || finishReports
                || adjudicate
                || sendAdjudication;
    }
}
