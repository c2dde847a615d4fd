package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.access.Role;
import uk.redress.kernel.Refused;

/** An action about which its lead or the programme office arranges something. */
@ApplicationScoped
public class ArrangingActions {

    @Inject
    ActionsInHand hand;

    /**
     * In the transaction of whoever says what it answers, under the lock of the action; whoever looks at an older page is
     * told. What has lasted may answer what was found later.
     *
     * @param seen the version of the page
     * @return its id
     * @throws Refused for anybody else, and when it was dropped
     */
    public long toAnswer(String reference, long seen) {
        ImprovementAction action = theirs(reference, seen);
        action.mustNotBeDropped();
        action.touched();
        return action.id();
    }

    /** What is on its way, as long as it is not over. */
    ImprovementAction toArrange(String reference, long seen) {
        ImprovementAction action = theirs(reference, seen);
        action.mustNotBeOver();
        action.touched();
        return action;
    }

    private ImprovementAction theirs(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor()) && !hand.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Only the lead of the action or the programme office can change what is on its way.");
        }
        return action;
    }
}
