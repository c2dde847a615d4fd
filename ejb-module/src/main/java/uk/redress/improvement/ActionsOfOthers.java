package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody may decide of an action only if it is not their own. */
@ApplicationScoped
public class ActionsOfOthers {

    @Inject
    ActionsInHand hand;

    /** Locked, as the page that decides about it has shown it; whoever looks at an older page afterwards is told. */
    public void mayBeDecided(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeSignedOffBy(hand.actor());
        action.touched();
    }
}
