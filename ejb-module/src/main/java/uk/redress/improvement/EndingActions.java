package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** An action goes no further: the way of everything that drops it or takes it up in another. */
@ApplicationScoped
public class EndingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionUpdates updates;

    @Inject
    ActionDateChanges changes;

    /** In the transaction of whoever decides it. */
    public void goesNoFurther(String reference, String why) {
        ImprovementAction action = hand.actions().toChange(reference).orElseThrow(() -> new NotFound("The action"));
        if (action.complaint() != null) {
            throw new Refused(
                    action.reference()
                            + " was promised to somebody who complained. It ends when it is done, and cannot be dropped or taken up in another.");
        }
        action.drop();
        updates.letGo(action.id());
        changes.letGo(action.id());
        hand.decidedToday(action, DecisionKind.DROPPED, why);
        hand.tell(action, Happening.of(reference, "action.dropped").because(why));
        hand.progress().dropped(reference);
    }
}
