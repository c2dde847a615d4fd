package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The lead of an action takes it on or declines it; the programme office changes what was declined. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class TakingOnActions {

    @Inject
    ActionsInHand hand;

    /** @param seen the version of the page */
    public void takeOn(String reference, long seen, @Nullable String words) {
        ImprovementAction action = forItsLead(reference, seen);
        action.takeOn();
        hand.decidedAtStep(
                action,
                ActionStep.APPROVE_ACTION,
                DecisionKind.TAKEN_ON,
                "action.takenOn",
                TextLength.PASSAGE.ifAny(words, "what you say"));
    }

    public void decline(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why you cannot take it on");
        ImprovementAction action = forItsLead(reference, seen);
        action.decline();
        hand.decidedAtStep(action, ActionStep.APPROVE_ACTION, DecisionKind.DECLINED, "action.declined", why);
    }

    private ImprovementAction forItsLead(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor())) {
            throw new Refused("Only the lead of the action can take it on or decline it.");
        }
        return action;
    }
}
