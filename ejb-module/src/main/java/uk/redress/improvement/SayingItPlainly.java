package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.Role;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** The lead or the programme office says what an action is in words that families understand. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class SayingItPlainly {

    @Inject
    ActionsInHand hand;

    /** @throws Refused where the words name somebody who works here, or hold what only insiders can spell out */
    public void say(String reference, long seen, String words) {
        PlainWords plain = new PlainWords(words);
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor()) && !hand.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Only its lead or the programme office can say this of the action.");
        }
        hand.actions().colleagueNamedIn(plain.text()).ifPresent(name -> {
            throw new Refused("It names %s. Say what is done, not who does it.".formatted(name));
        });
        action.sayPlainly(plain);
        hand.tell(Happening.of(reference, "action.saidPlainly").with("text", plain.text()));
    }
}
