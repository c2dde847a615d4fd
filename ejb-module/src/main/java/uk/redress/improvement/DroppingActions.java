package uk.redress.improvement;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.kernel.TextLength;

/** An action is dropped, with a reason. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE})
public class DroppingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    EndingActions ending;

    public void drop(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is dropped");
        hand.toChange(reference, seen).mustNotBeSignedOffBy(hand.actor());
        ending.goesNoFurther(reference, why);
    }
}
