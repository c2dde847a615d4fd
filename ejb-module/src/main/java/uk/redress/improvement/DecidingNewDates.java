package uk.redress.improvement;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The programme office, or a board by its clerk, decides whether an action may be later. Never whoever asked, nor the lead. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class DecidingNewDates {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionDateChanges changes;

    public void approve(String reference, long seen, @Nullable String words) {
        decide(reference, seen, true, TextLength.PASSAGE.ifAny(words, "what you say"));
    }

    public void refuse(String reference, long seen, String because) {
        decide(reference, seen, false, TextLength.PASSAGE.needed(because, "why the date stays"));
    }

    private void decide(String reference, long seen, boolean yes, @Nullable String words) {
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeSignedOffBy(hand.actor());
        action.mustBeAt(ActionStep.CARRY_OUT);
        ActionDateChange change =
                changes.open(action.id()).orElseThrow(() -> new Refused("No other date waits to be decided."));
        change.decide(yes, words, hand.actor(), hand.clock().now());
        LocalDate from = action.dueOn();
        if (yes) {
            action.moveTo(change.to());
        } else {
            action.touched();
        }
        hand.tell(
                action,
                Happening.of(reference, yes ? "action.dateMoved" : "action.dateKept")
                        .because(words)
                        .with("from", from)
                        .with("to", change.to()));
    }
}
