package uk.redress.complaints.alongside;

import java.io.Serializable;
import java.util.Objects;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.complaints.ComplaintFile;

/**
 * What the person who looks at a complaint may write down beside its course. Closing ends what would only delay or ask:
 * pauses, talks, questions to other teams and points that wait. What was said, promised, paid, restricted or found to
 * belong together is written down afterwards too.
 */
public record MayAlongside(
        boolean noteContact,
        boolean mediate,
        boolean askForInput,
        boolean putRight,
        boolean pause,
        boolean holdForProceedings,
        boolean followProceedings,
        boolean restrictContact,
        boolean link)
        implements Serializable {

    static MayAlongside of(Actor actor, ComplaintFile file) {
        boolean manages = actor.is(Role.COMPLAINTS_MANAGER);
        boolean team = actor.is(Role.OFFICER) || manages;
        boolean answers = actor.is(Role.SERVICE_MANAGER) && Objects.equals(file.managerId(), actor.accountId());
        boolean open = !file.isClosed();
        return new MayAlongside(
                team || answers,
                team && open,
                (team || answers) && open,
                team,
                team && open,
                manages && open,
                team,
                manages,
                team);
    }

    public boolean anything() {
        return noteContact || askForInput || putRight || link;
    }
}
