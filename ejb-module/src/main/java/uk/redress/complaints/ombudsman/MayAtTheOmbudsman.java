package uk.redress.complaints.ombudsman;

import java.io.Serializable;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Step;

/** What the person who looks at a complaint may do about the Ombudsman, one named answer an act. */
public record MayAtTheOmbudsman(boolean takeUp, boolean referEarly, boolean enquire, boolean decide, boolean comply)
        implements Serializable {

    /** Asks nothing of the database: it follows from where the complaint stands. */
    static MayAtTheOmbudsman of(Actor actor, ComplaintFile file) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        Step step = file.step();
        boolean rests = file.isClosed()
                || step == Step.AWAIT_COMPLAINANT
                || step == Step.AWAIT_STAGE_THREE
                || step == Step.AWAIT_OMBUDSMAN;
        return new MayAtTheOmbudsman(
                team && rests,
                team && step == Step.AWAIT_STAGE_THREE,
                team && step == Step.ANSWER_OMBUDSMAN,
                team && step == Step.ANSWER_OMBUDSMAN,
                team && step == Step.CARRY_OUT_REMEDIES);
    }

    /** Whether the act the complaint waits for is this person's. */
    public boolean next() {
        return decide || comply;
    }
}
