package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.redress.access.CurrentActor;
import uk.redress.improvement.GuidingActions;

/** What the diagram of an action asks and tells. Published: add, never rename. */
@Dependent
public class Actions {

    @Inject
    CurrentActor actor;

    @Inject
    GuidingActions guide;

    /** Whether its lead has agreed to it before the diagram began, so that it begins in progress. */
    public boolean isApproved(String reference) {
        return guide.isTakenOn(reference);
    }

    public boolean isDeclined(String reference) {
        return guide.isDeclined(reference);
    }

    /** Whether the check or the board sent it back to work. */
    public boolean isSentBack(String reference) {
        return guide.isSentBack(reference);
    }

    public boolean isEmbedded(String reference) {
        return guide.isEmbedded(reference);
    }

    public Instant nextUpdate(String reference) {
        return guide.nextUpdate(reference);
    }

    public void askForUpdate(String reference) {
        actor.isTheSystemFor("the update of the month");
        guide.askForUpdate(reference);
    }

    public Instant embeddedCheck(String reference) {
        return guide.embeddedCheck(reference);
    }

    public void askWhetherLasted(String reference) {
        actor.isTheSystemFor("the check whether it has lasted");
        guide.askWhetherLasted(reference);
    }
}
