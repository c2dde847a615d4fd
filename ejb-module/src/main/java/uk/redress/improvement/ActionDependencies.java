package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** Which action waits for which other one. */
@ApplicationScoped
class ActionDependencies {

    @PersistenceContext
    EntityManager entities;

    /** Lets nobody else add one until this transaction ends: of two that close a circle together, each alone looks right. */
    void keepStill() {
        entities.createNativeQuery("lock table action_dependency in share row exclusive mode")
                .executeUpdate();
    }

    void add(long action, long needs, String because) {
        entities.createNativeQuery("""
                        insert into action_dependency (action_id, needs_id, because) values (:action, :needs, :because)
                        on conflict (action_id, needs_id) do update set because = excluded.because""")
                .setParameter("action", action)
                .setParameter("needs", needs)
                .setParameter("because", because)
                .executeUpdate();
    }

    /** @return whether it waited for that one */
    boolean remove(long action, String needs) {
        return entities.createNativeQuery("""
                                delete from action_dependency
                                 where action_id = :action
                                   and needs_id = (select id from improvement_action where reference = :needs)""")
                        .setParameter("action", action)
                        .setParameter("needs", needs)
                        .executeUpdate()
                > 0;
    }

    /** Whether what the one waits for leads to the other, straight or by way of others. */
    boolean leads(long from, long to) {
        return !entities.unwrap(Session.class)
                .createNativeQuery("""
                        with recursive chain (id) as (
                          select needs_id from action_dependency where action_id = :from
                          union
                          select d.needs_id from action_dependency d join chain c on c.id = d.action_id)
                        select id from chain where id = :to""", Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .isEmpty();
    }
}
