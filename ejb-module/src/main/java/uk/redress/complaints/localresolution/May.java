package uk.redress.complaints.localresolution;

import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;

/**
 * What the person who looks at a complaint may do with it now, one named answer an act. Pages show what it allows; the
 * use cases guard it again.
 */
public record May(
        boolean checkProcedure,
        boolean acknowledge,
        boolean agreePoints,
        boolean assign,
        boolean respond,
        boolean checkQuality,
        boolean sendAnswer,
        boolean close,
        boolean withdraw,
        boolean leaveProcedure,
        boolean tellOutside,
        boolean askForMoreTime,
        boolean tell,
        boolean correct,
        boolean handOver,
        boolean claim,
        boolean comeBack) {

    /** @param mayReturn whether it left because of proceedings, and may still be made again today */
    static May of(Actor actor, ComplaintFile file, boolean extendable, boolean outsideApproved, boolean mayReturn) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        boolean open = !file.isClosed();
        boolean answers =
                actor.is(Role.SERVICE_MANAGER) && actor.account() == (file.managerId() == null ? -1 : file.managerId());
        Step step = file.step();
        return new May(
                team && step == Step.CHECK_PROCEDURE,
                team && step == Step.ACKNOWLEDGE,
                team && step == Step.AGREE_POINTS,
                team && (step == Step.ASSIGN || (step == Step.RESPOND && file.managerId() == null)),
                (team || answers) && step == Step.RESPOND,
                team && step == Step.CHECK_QUALITY,
                team && step == Step.SEND_ANSWER,
                team && file.mayEnd() && step != null && step.isTheComplainants(),
                team && file.mayEnd() && open,
                team && open && !outsideApproved && file.stage() != Stage.OMBUDSMAN,
                team && file.mayEnd() && open && outsideApproved,
                (team || answers) && open && extendable,
                team,
                team && open,
                (team || answers) && open,
                (team || answers) && open && (file.holderId() == null || file.holderId() != actor.account()),
                team && mayReturn);
    }

    /** Whether there is anything at all, so that a page can leave the heading out. */
    public boolean anything() {
        return checkProcedure
                || acknowledge
                || agreePoints
                || assign
                || respond
                || checkQuality
                || sendAnswer
                || close
                || withdraw
                || leaveProcedure
                || tellOutside
                || askForMoreTime
                || tell
                || correct
                || handOver
                || claim
                || comeBack;
    }
}
