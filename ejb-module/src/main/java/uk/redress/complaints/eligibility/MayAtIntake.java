package uk.redress.complaints.eligibility;

import java.io.Serializable;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.QualifyingGroup;

/**
 * What the person who looks at a complaint may write down about how it came in, one named answer an act. Pages show what it
 * allows; the use cases guard it again.
 */
public record MayAtIntake(
        boolean raiseRisk,
        boolean refer,
        boolean recordWho,
        boolean decideInterest,
        boolean considerLate,
        boolean tellLate,
        boolean sortPoints,
        boolean finishAnonymous,
        boolean freeze,
        boolean askToCloseAtRisk)
        implements Serializable {

    static MayAtIntake of(Actor actor, ComplaintFile file, IntakeOnFile intake) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        boolean open = team && !file.isClosed();
        boolean stageOne = open && file.stage() == Stage.LOCAL_RESOLUTION;
        boolean refused = intake.time() != null && intake.time().isRefused();
        boolean decided = intake.time() != null && intake.time().decision() != null;
        ComplainantFacts who = intake.who();
        boolean othersInterest = who != null && who.group() == QualifyingGroup.OTHER_PERSON;
        return new MayAtIntake(
                team || actor.is(Role.SERVICE_MANAGER),
                team && file.atRiskSince() != null,
                team,
                open && othersInterest,
                stageOne && !decided,
                stageOne && refused && file.mayEnd(),
                open && file.points().stream().anyMatch(point -> point.outsideReason() == null),
                open && file.mayEnd() && intake.anonymous() && file.step() == Step.CHECK_PROCEDURE,
                open,
                open && file.atRiskSince() != null && !file.mayEnd());
    }

    /** Whether the course stops here until this is done. */
    public boolean next() {
        return tellLate || finishAnonymous;
    }
}
