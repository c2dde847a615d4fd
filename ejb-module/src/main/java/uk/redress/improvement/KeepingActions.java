package uk.redress.improvement;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** The programme office keeps the words of actions in order: what was declined, who leads, what can be put better. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE})
public class KeepingActions {

    @Inject
    ActionsInHand hand;

    /** What its lead declined is put to the lead again. */
    public void revise(String reference, long seen, ActionDraft draft, String because) {
        String why = TextLength.PASSAGE.needed(because, "what has changed");
        ImprovementAction action = hand.toChange(reference, seen);
        action.revise(draft);
        hand.decidedToday(action, DecisionKind.REVISED, why);
        hand.tell(
                action,
                Happening.of(reference, "action.revised")
                        .because(why)
                        .with("text", draft.text())
                        .with("owner", draft.lead())
                        .with("dueOn", draft.dueOn()));
        hand.stepDone(action, ActionStep.REVISE_ACTION);
    }

    /** Better words for an action under way; its start and its last day stay. */
    public void reword(String reference, long seen, ActionDraft draft, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is put differently");
        ImprovementAction action = hand.toChange(reference, seen);
        action.reword(draft);
        hand.tell(
                action,
                Happening.of(reference, "action.reworded")
                        .because(why)
                        .with("text", draft.text())
                        .with("owner", draft.lead())
                        .with("measure", draft.measure())
                        .with("target", draft.target()));
    }
}
