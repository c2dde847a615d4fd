package uk.redress.complaints.eligibility;

import java.io.Serializable;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;

/**
 * What the person who looks at a complaint may write down about how it came in, one named answer an act. Pages show what it
 * allows; the use cases guard it again.
 */
public record MayAtIntake(boolean raiseRisk, boolean refer) implements Serializable {

    static MayAtIntake of(Actor actor, ComplaintFile file) {
        boolean team = actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER);
        return new MayAtIntake(team || actor.is(Role.SERVICE_MANAGER), team && file.atRiskSince() != null);
    }
}
