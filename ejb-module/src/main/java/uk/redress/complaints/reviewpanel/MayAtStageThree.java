package uk.redress.complaints.reviewpanel;

import java.io.Serializable;
import java.util.Objects;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Step;

/**
 * What the person who looks at a complaint may do about its stage 3, one named answer an act. Pages show what it allows;
 * the use cases guard it again.
 */
public record MayAtStageThree(
        boolean request,
        boolean askToAccept,
        boolean acknowledge,
        boolean tellRefusal,
        boolean appointChair,
        boolean appointMembers,
        boolean replaceMember,
        boolean arrange,
        boolean rearrange,
        boolean sendPapers,
        boolean recordMeeting,
        boolean recordRecommendations,
        boolean answer,
        boolean sendResponse)
        implements Serializable {

    /**
     * @param possible whether stage 3 may be asked for now
     * @param undecided whether the request has neither been decided nor put to anybody
     */
    static MayAtStageThree of(Actor actor, ComplaintFile file, boolean possible, boolean undecided) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        boolean answers = actor.is(Role.SERVICE_MANAGER) && Objects.equals(file.managerId(), actor.accountId());
        Step step = file.step();
        boolean arranged = step == Step.SEND_PAPERS || step == Step.HOLD_PANEL;
        return new MayAtStageThree(
                team && possible,
                team && undecided,
                team && step == Step.ACKNOWLEDGE_STAGE_THREE,
                team && step == Step.TELL_STAGE_THREE_REFUSAL,
                team && step == Step.APPOINT_CHAIR,
                team && step == Step.APPOINT_PANEL,
                team && (arranged || step == Step.ARRANGE_PANEL || step == Step.APPOINT_PANEL),
                team && step == Step.ARRANGE_PANEL,
                team && arranged,
                team && step == Step.SEND_PAPERS,
                team && step == Step.HOLD_PANEL,
                team && step == Step.RECORD_RECOMMENDATIONS,
                (team || answers) && step == Step.RESPOND_TO_PANEL,
                team && step == Step.SEND_RESPONSE);
    }

    /** Whether the act the complaint waits for is this person's. */
    public boolean next() {
        return acknowledge
                || askToAccept
                || tellRefusal
                || appointChair
                || appointMembers
                || arrange
                || sendPapers
                || recordMeeting
                || recordRecommendations
                || answer
                || sendResponse;
    }
}
