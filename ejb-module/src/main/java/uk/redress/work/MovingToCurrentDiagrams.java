package uk.redress.work;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Moves complaints under way to the current version of the diagrams, one by one, after an administrator has looked. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MovingToCurrentDiagrams {

    @Inject
    DiagramsInUse diagrams;

    @Inject
    Event<Happening> happened;

    public List<WaitingAt> whereComplaintsWait() {
        return diagrams.whereComplaintsWait();
    }

    public List<ComplaintNumber> onEarlierVersions() {
        return diagrams.onEarlierVersions();
    }

    /** What moving them would do, complaint by complaint. Changes nothing. */
    public List<Move> dryRun() {
        return diagrams.onEarlierVersions().stream().map(diagrams::plan).toList();
    }

    /**
     * Moves one complaint, with the stage it is in, or leaves it as it was.
     *
     * @throws NotFound when it was moved or closed meanwhile
     * @throws Refused when it cannot be moved
     */
    public Move move(ComplaintNumber number) {
        Move moved = diagrams.move(number);
        if (!moved.isPossible()) {
            throw new Refused(String.join(" ", moved.obstacles()));
        }
        happened.fire(
                Happening.of(number, "process.moved").with("from", moved.from()).with("to", moved.to()));
        return moved;
    }
}
