package uk.redress.improvement.slippage;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.improvement.ActionsOfOthers;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What has slipped back is opened again, or is left as it is; either with the reason, and never by its own lead. */
@Stateless
@RolesAllowed({BOARD_CLERK, PROGRAMME_OFFICE})
public class DecidingOnSlippage {

    @Inject
    Slippages slippages;

    @Inject
    RecordingBoardDecisions board;

    @Inject
    ActionsOfOthers actions;

    @Inject
    Event<Happening> happened;

    public void openAgain(String action, long seen, BoardDecision decision) {
        board.reopened(action, seen, decision);
        decided(action, true, decision.words() == null ? "" : decision.words());
    }

    public void leave(String action, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is left as it is");
        actions.mayBeDecided(action, seen);
        decided(action, false, why);
        happened.fire(Happening.of(action, "action.slippageLeft").because(why));
    }

    private void decided(String action, boolean openedAgain, String why) {
        if (slippages.decide(action, openedAgain, why) == 0) {
            throw new Refused("Nothing that shows slippage waits to be decided for this action.");
        }
    }
}
