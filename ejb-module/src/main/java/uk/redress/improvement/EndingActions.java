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

    /** The action a page was about, locked: it may be moved to another plan while it is not over. */
    public void inHand(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeOver();
        action.touched();
    }

    /** The same for what ends it: nobody puts another in the place of their own. */
    public void inHandOfAnother(String reference, long seen) {
        hand.toChange(reference, seen).mustNotBeSignedOffBy(hand.actor());
    }

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
