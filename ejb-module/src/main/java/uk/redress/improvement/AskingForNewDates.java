package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.Role;
import uk.redress.clock.InWords;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The lead asks for a later day, with a reason. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class AskingForNewDates {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionDateChanges changes;

    public void ask(String reference, long seen, LocalDate to, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the date has to move");
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor()) && !hand.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Only the lead of the action or the programme office can ask for another date.");
        }
        action.mustBeAt(ActionStep.CARRY_OUT);
        LocalDate from = action.dueOn();
        if (to.equals(from)) {
            throw new Refused("The action is due on %s already.".formatted(InWords.date(to)));
        }
        if (action.startsOn() != null && to.isBefore(action.startsOn())) {
            throw new Refused("The action starts on %s: it cannot end on %s."
                    .formatted(InWords.date(action.startsOn()), InWords.date(to)));
        }
        if (changes.open(action.id()).isPresent()) {
            throw new Refused("Another date has been asked for already and waits to be decided.");
        }
        hand.actions()
                .keep(new ActionDateChange(
                        action, to, why, hand.actor().account(), hand.clock().now()));
        action.touched();
        hand.tell(
                action,
                Happening.of(reference, "action.dateAsked")
                        .because(why)
                        .with("from", from)
                        .with("to", to));
    }
}
