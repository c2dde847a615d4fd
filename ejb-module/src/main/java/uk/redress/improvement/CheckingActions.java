package uk.redress.improvement;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Length;
import uk.redress.kernel.Happening;

/** Somebody who does not lead the action checks what shows that it is complete, and later whether it has lasted. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, AUDITOR})
public class CheckingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ProvingActions proving;

    public void passes(String reference, long seen, @Nullable String words) {
        ImprovementAction action = notTheirOwn(reference, seen);
        proving.mustHaveAccepted(reference);
        action.checked(hand.actor().name());
        hand.decidedToday(action, DecisionKind.CHECKED, Length.PASSAGE.ifAny(words, "what you say"));
        hand.tell(Happening.of(reference, "action.checked").because(words));
        hand.stepDone(action, ActionStep.CHECK_EVIDENCE);
    }

    public void fails(String reference, long seen, String because) {
        String why = Length.PASSAGE.needed(because, "what is missing");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.checkFailed();
        hand.decidedToday(action, DecisionKind.CHECK_FAILED, why);
        hand.tell(Happening.of(reference, "action.checkFailed").because(why));
        hand.stepDone(action, ActionStep.CHECK_EVIDENCE);
    }

    public void hasLasted(String reference, long seen, String words) {
        String what = Length.PASSAGE.needed(words, "what shows that it has lasted");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.embedded();
        hand.decidedToday(action, DecisionKind.EMBEDDED, what);
        hand.tell(Happening.of(reference, "action.embedded").because(what));
        hand.stepDone(action, ActionStep.CHECK_EMBEDDED);
    }

    public void hasNotLasted(String reference, long seen, String because) {
        String why = Length.PASSAGE.needed(because, "what shows that it has not lasted");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.notEmbedded();
        hand.decidedToday(action, DecisionKind.NOT_EMBEDDED, why);
        hand.tell(Happening.of(reference, "action.notEmbedded").because(why));
        hand.stepDone(action, ActionStep.CHECK_EMBEDDED);
    }

    private ImprovementAction notTheirOwn(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeSignedOffBy(hand.actor());
        return action;
    }
}
