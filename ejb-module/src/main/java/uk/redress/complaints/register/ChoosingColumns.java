package uk.redress.complaints.register;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;

/** Remembers which columns of the register a person likes to see, so that they need not be chosen every morning. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ChoosingColumns {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** The names the page gave them; empty for somebody who never chose. */
    public List<String> chosen() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select columns from register_columns where account_id = :me", String.class)
                .setParameter("me", current.actor().account())
                .getResultStream()
                .flatMap(columns -> Arrays.stream(columns.split(",")))
                .toList();
    }

    public void choose(List<String> columns) {
        entities.createNativeQuery("""
                        insert into register_columns (account_id, columns) values (:me, :columns)
                        on conflict (account_id) do update set columns = excluded.columns""")
                .setParameter("me", current.actor().account())
                .setParameter("columns", String.join(",", columns))
                .executeUpdate();
    }
}
