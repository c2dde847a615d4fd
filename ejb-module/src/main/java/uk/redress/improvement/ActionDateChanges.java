package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The requests for other dates. */
@ApplicationScoped
class ActionDateChanges {

    @PersistenceContext
    EntityManager entities;

    /** The one that waits to be decided. */
    Optional<ActionDateChange> open(long action) {
        return entities.createQuery(
                        "select d from ActionDateChange d where d.actionId = :action and d.decidedBy is null",
                        ActionDateChange.class)
                .setParameter("action", action)
                .getResultStream()
                .findFirst();
    }

    /** An action that is complete or over needs no other date: what waits to be decided is not waited for any more. */
    void letGo(long action) {
        entities.createQuery("delete from ActionDateChange c where c.actionId = :action and c.decidedBy is null")
                .setParameter("action", action)
                .executeUpdate();
    }
}
