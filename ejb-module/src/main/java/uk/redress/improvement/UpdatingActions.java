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
import uk.redress.clock.InWords;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** The lead says each month how an action stands. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class UpdatingActions {

    @Inject
    ActionsInHand hand;

    @Inject
    ActionUpdates updates;

    @Inject
    Ratings ratings;

    /** @throws Refused when the lead rates it differently from its facts and does not say why */
    public void update(String reference, long seen, SaidOfAction said) {
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor())) {
            throw new Refused("Only the lead of the action can say how it stands.");
        }
        action.mustBeUnderWay();
        mustStillCome(said.recovery());
        Rated computed = ratings.of(reference);
        if (said.rating() != computed.rating() && said.differsBecause() == null) {
            throw new Refused("You rate it %s; by its facts it is %s: %s Say why you see it differently."
                    .formatted(RatingWords.of(said.rating()), RatingWords.of(computed.rating()), computed.because()));
        }
        ActionUpdate update = updates.open(action.id()).orElseGet(() -> ActionUpdate.unasked(action.id()));
        action.touched();
        update.given(said, computed.rating(), hand.actor().name(), hand.clock().now());
        hand.actions().keep(update);
        hand.tell(Happening.of(reference, "action.updated")
                .because(said.differsBecause())
                .with("done", said.done())
                .with("next", said.next())
                .with("slipped", said.slipped())
                .with("ownRating", said.rating())
                .with("computed", computed.rating())
                .with("forecast", said.forecast())
                .with(
                        "recovery",
                        said.recovery() == null ? null : said.recovery().what())
                .with(
                        "recoveryBy",
                        said.recovery() == null ? null : said.recovery().by()));
        if (update.wasAskedFor() && action.step() == ActionStep.CARRY_OUT) {
            hand.progress().updateGiven(reference);
        }
    }

    private void mustStillCome(@Nullable Recovery recovery) {
        if (recovery != null && recovery.by().isBefore(hand.today())) {
            throw new Refused(
                    "%s has gone by. Give a day on which it will be back.".formatted(InWords.date(recovery.by())));
        }
    }
}
