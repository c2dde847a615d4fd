package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.kernel.NotFound;

/** The milestones of actions; whoever changes one holds its action. */
@ApplicationScoped
class ActionMilestones {

    @PersistenceContext
    EntityManager entities;

    void add(long action, String what, LocalDate dueOn) {
        entities.persist(new ActionMilestone(action, what, dueOn));
    }

    /** @throws NotFound when the action has none of that id */
    ActionMilestone called(long action, long id) {
        return Optional.ofNullable(entities.find(ActionMilestone.class, id))
                .filter(milestone -> milestone.isOf(action))
                .orElseThrow(() -> new NotFound("The milestone"));
    }

    void remove(ActionMilestone milestone) {
        entities.remove(milestone);
    }
}
