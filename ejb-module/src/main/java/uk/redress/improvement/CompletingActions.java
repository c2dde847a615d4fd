package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The lead says that an action is complete, and what shows it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class CompletingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionUpdates updates;

    @Inject
    ActionDateChanges changes;

    @Inject
    ProvingActions proving;

    /**
     * @param on the day it was complete
     * @param what what was done and what shows it
     */
    public void sayComplete(String reference, long seen, LocalDate on, String what) {
        String words = TextLength.PASSAGE.needed(what, "what shows that it is complete");
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor())) {
            throw new Refused("Only the lead of the action can say that it is complete.");
        }
        proving.mustHaveSome(reference);
        action.sayComplete(on, words, hand.actor().account(), hand.today());
        updates.letGo(action.id());
        changes.letGo(action.id());
        hand.decided(action, DecisionKind.SAID_COMPLETE, on, words);
        hand.tell(
                action,
                Happening.of(reference, "action.saidComplete").because(words).with("doneOn", on));
        hand.stepDone(action, ActionStep.CARRY_OUT);
    }
}
