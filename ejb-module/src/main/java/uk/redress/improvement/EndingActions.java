package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;

/** An action goes no further: the way of everything that drops it or takes it up in another. */
@ApplicationScoped
public class EndingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionUpdates updates;

    /** In the transaction of whoever decides it. */
    public void goesNoFurther(String reference, String why) {
        ImprovementAction action = hand.actions().toChange(reference).orElseThrow(() -> new NotFound("The action"));
        action.drop();
        updates.letGo(action.id());
        hand.decidedToday(action, DecisionKind.DROPPED, why);
        hand.tell(Happening.of(reference, "action.dropped").because(why));
        hand.progress().dropped(reference);
    }
}
