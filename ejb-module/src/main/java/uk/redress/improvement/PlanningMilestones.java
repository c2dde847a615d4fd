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
import java.time.LocalDate;
import uk.redress.clock.InWords;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The steps on an action's way that have a day of their own, and what it has to wait for. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD, SERVICE_MANAGER, COMPLAINTS_MANAGER, OFFICER})
public class PlanningMilestones {

    @Inject
    ActionsInHand hand;

    @Inject
    ArrangingActions arranging;

    @PersistenceContext
    EntityManager entities;

    public void add(String reference, long seen, String what, LocalDate dueOn) {
        String words = TextLength.LINE.needed(what, "what is to be reached");
        ImprovementAction action = arranging.toArrange(reference, seen);
        LocalDate last = action.dueOn();
        if (last != null && dueOn.isAfter(last)) {
            throw new Refused("The action ends on %s: a milestone on %s comes too late."
                    .formatted(InWords.date(last), InWords.date(dueOn)));
        }
        hand.actions().milestone(action.id(), words, dueOn);
        hand.tell(Happening.of(reference, "action.milestoneAdded")
                .with("what", words)
                .with("dueOn", dueOn));
    }

    public void reached(String reference, long seen, long milestone, LocalDate on) {
        hand.clock().mustHaveCome(on);
        ImprovementAction action = arranging.toArrange(reference, seen);
        int changed = entities.createNativeQuery("""
                        update action_milestone set done_on = :on
                         where id = :id and action_id = :action and done_on is null""")
                .setParameter("on", on)
                .setParameter("id", milestone)
                .setParameter("action", action.id())
                .executeUpdate();
        if (changed == 0) {
            throw new NotFound("The milestone");
        }
        hand.tell(Happening.of(reference, "action.milestoneReached")
                .with("milestone", milestone)
                .with("on", on));
    }

    /** @throws Refused when the other one waits for this one already, straight or by others: neither could ever begin */
    public void waitsFor(String reference, long seen, String other, String because) {
        String why = TextLength.LINE.needed(because, "why it has to wait");
        ImprovementAction action = arranging.toArrange(reference, seen);
        ImprovementAction needed = hand.actions()
                .toChange(other.strip())
                .filter(ImprovementAction::isInThePlan)
                .orElseThrow(() -> new Refused("There is no action %s in the programme.".formatted(other.strip())));
        if (needed.id() == action.id() || isNeededBy(action.id(), needed.id())) {
            throw new Refused("%s waits for %s already, straight or by way of others. Neither could begin."
                    .formatted(other.strip(), reference));
        }
        entities.createNativeQuery("""
                        insert into action_dependency (action_id, needs_id, because) values (:action, :needs, :because)
                        on conflict (action_id, needs_id) do update set because = excluded.because""")
                .setParameter("action", action.id())
                .setParameter("needs", needed.id())
                .setParameter("because", why)
                .executeUpdate();
        hand.tell(Happening.of(reference, "action.waitsFor").because(why).with("other", other.strip()));
    }

    private boolean isNeededBy(long action, long start) {
        return !entities.createNativeQuery("""
                        with recursive chain (id) as (
                          select needs_id from action_dependency where action_id = :start
                          union
                          select d.needs_id from action_dependency d join chain c on c.id = d.action_id)
                        select id from chain where id = :action""", Long.class)
                .setParameter("start", start)
                .setParameter("action", action)
                .getResultList()
                .isEmpty();
    }
}
