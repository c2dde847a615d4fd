package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.redress.access.Role;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Which indicators say whether an action works, also after it was accepted. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class MeasuringActions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ActionsInHand hand;

    @Inject
    ReadingIndicators indicators;

    /** @param references of indicators; these and no others measure it from now on */
    public void measuredBy(String reference, long seen, List<String> references) {
        ImprovementAction action = hand.toChange(reference, seen);
        if (!action.isLedBy(hand.actor()) && !hand.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Only its lead or the programme office can say what measures the action.");
        }
        if (indicators.called(references).size()
                != references.stream().distinct().count()) {
            throw new Refused("One of these indicators is not there any more. Choose again.");
        }
        action.touched();
        entities.createNativeQuery("delete from action_indicator where action_id = :action")
                .setParameter("action", action.id())
                .executeUpdate();
        references.stream().distinct().forEach(indicator -> entities.createNativeQuery(
                        "insert into action_indicator (action_id, indicator) values (:action, :indicator)")
                .setParameter("action", action.id())
                .setParameter("indicator", indicator)
                .executeUpdate());
        hand.tell(Happening.of(reference, "action.measuredBy").with("indicators", String.join(", ", references)));
    }
}
