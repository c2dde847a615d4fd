package uk.redress.work;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** Compares where complaints say they wait with what is open in the engine. There should never be a difference. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class CheckingStates {

    private static final int AT_MOST = 100;

    @PersistenceContext
    EntityManager entities;

    /** The first hundred, by number. */
    public List<Disagreement> disagreements() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select number, step, tasks from state_disagreement order by number", Tuple.class)
                .setMaxResults(AT_MOST)
                .getResultStream()
                .map(row -> new Disagreement(
                        row.get("number", String.class), row.get("step", String.class), row.get("tasks", String.class)))
                .toList();
    }

    /** For the health check, which nobody signs in to. */
    @PermitAll
    public long count() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select count(*) from state_disagreement", Long.class)
                .getSingleResult();
    }
}
