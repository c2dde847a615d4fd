package uk.redress.complaints.ombudsman;

import java.io.Serializable;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithOmbudsman;

/**
 * What the person who looks at a complaint may do about the Ombudsman, one named answer an act.
 *
 * @param next whether the act the complaint waits for is this person's
 */
public record MayAtTheOmbudsman(
        boolean takeUp, boolean referEarly, boolean enquire, boolean decide, boolean comply, boolean next)
        implements Serializable {

    /** Asks nothing of the database: it follows from where the complaint stands. */
    static MayAtTheOmbudsman of(Actor actor, ComplaintFile file) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        WithOmbudsman awaited = file.withOmbudsman();
        Step step = file.step();
        return new MayAtTheOmbudsman(
                team && awaited == null,
                team && awaited == null && step == Step.AWAIT_STAGE_THREE,
                team && awaited != null,
                team && awaited == WithOmbudsman.UNDECIDED,
                team && awaited == WithOmbudsman.REMEDIES,
                team && (step == Step.ANSWER_OMBUDSMAN || step == Step.CARRY_OUT_REMEDIES));
    }

    /** A decision that is waited for while a stage goes on. */
    public boolean decideBeside() {
        return decide && !next;
    }

    /** Remedies that are carried out while a stage goes on, or after the complaint was closed. */
    public boolean complyBeside() {
        return comply && !next;
    }
}
