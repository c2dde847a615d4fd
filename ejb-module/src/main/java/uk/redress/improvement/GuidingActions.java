package uk.redress.improvement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.redress.clock.Today;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/** What the diagram of an action asks and tells. */
@Stateless
@PermitAll
@ForTheSystem
public class GuidingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionUpdates updates;

    public boolean isTakenOn(String reference) {
        return hand.actions().called(reference).isTakenOn();
    }

    public boolean isDeclined(String reference) {
        return hand.actions().called(reference).step() == ActionStep.REVISE_ACTION;
    }

    public boolean isSentBack(String reference) {
        return hand.actions().called(reference).isSentBack();
    }

    public boolean isEmbedded(String reference) {
        return hand.actions().called(reference).isEmbedded();
    }

    /** The start of the day on which the next update is asked for: a day of each month, not before the work starts. */
    public Instant nextUpdate(String reference) {
        ImprovementAction action = hand.actions().called(reference);
        LocalDate today = hand.today();
        LocalDate start = action.startsOn() == null || action.startsOn().isBefore(today) ? today : action.startsOn();
        LocalDate asked = action.updatesAskedOn();
        return Today.startOf(updates.nextAfter(asked == null || asked.isBefore(start) ? start : asked));
    }

    public void askForUpdate(String reference) {
        ImprovementAction action = hand.actions().toChange(reference).orElseThrow();
        LocalDate day = hand.today();
        if (updates.open(action.id()).isEmpty()) {
            updates.ask(action.id(), day);
            action.askedForUpdateOn(day);
            hand.tell(Happening.of(reference, "action.updateAsked"));
        }
    }

    /** The start of the day on which it is checked whether what was accepted has lasted. */
    public Instant embeddedCheck(String reference) {
        LocalDate day = hand.actions().called(reference).embeddedCheckOn();
        return Today.startOf(day == null ? hand.today() : day);
    }

    public void askWhetherLasted(String reference) {
        hand.actions().toChange(reference).orElseThrow().isToBeCheckedAgain();
        hand.tell(Happening.of(reference, "action.lastingAsked"));
    }
}
