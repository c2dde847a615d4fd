package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.access.Role;
import uk.redress.kernel.Refused;

/** An action about which its lead or the programme office arranges something while it is not over. */
@ApplicationScoped
public class ArrangingActions {

    @Inject
    ActionsInHand hand;

    /**
     * In the transaction of whoever arranges it, under the lock of the action; whoever looks at an older page is told.
     *
     * @param seen the version of the page
     * @return its id
     * @throws Refused for anybody else, and when it is over
     */
    public long inHand(String reference, long seen) {
        return toArrange(reference, seen).id();
    }

    ImprovementAction toArrange(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor()) && !hand.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Only the lead of the action or the programme office can change what is on its way.");
        }
        action.mustNotBeOver();
        action.touched();
        return action;
    }
}
