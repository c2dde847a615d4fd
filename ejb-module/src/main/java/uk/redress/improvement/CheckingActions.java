package uk.redress.improvement;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

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
        hand.decidedAtStep(
                action,
                ActionStep.CHECK_EVIDENCE,
                DecisionKind.CHECKED,
                "action.checked",
                TextLength.PASSAGE.ifAny(words, "what you say"));
    }

    public void fails(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "what is missing");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.checkFailed();
        hand.decidedAtStep(action, ActionStep.CHECK_EVIDENCE, DecisionKind.CHECK_FAILED, "action.checkFailed", why);
    }

    public void hasLasted(String reference, long seen, String words) {
        String what = TextLength.PASSAGE.needed(words, "what shows that it has lasted");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.embedded();
        hand.decidedAtStep(action, ActionStep.CHECK_EMBEDDED, DecisionKind.EMBEDDED, "action.embedded", what);
    }

    public void hasNotLasted(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "what shows that it has not lasted");
        ImprovementAction action = notTheirOwn(reference, seen);
        action.notEmbedded();
        hand.decidedAtStep(action, ActionStep.CHECK_EMBEDDED, DecisionKind.NOT_EMBEDDED, "action.notEmbedded", why);
    }

    private ImprovementAction notTheirOwn(String reference, long seen) {
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeSignedOffBy(hand.actor());
        return action;
    }
}
