package uk.redress.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ForTheSystem;

/**
 * One account for each thing a person can do here, for trying Redress out: named after what they do, all with the same
 * password. Only where the server was started with {@code redress.demo}; an account that is there already is left alone.
 */
@ForTheSystem
@Singleton
@Startup
public class MakingDemoAccounts {

    private static final String PASSWORD = "demo";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @PostConstruct
    void makeThem() {
        if (!Boolean.getBoolean("redress.demo")) {
            return;
        }
        long division = team("Children's Social Care", null);
        long inCare = team("Children in Care", division);
        long assessment = team("Assessment and Intervention", division);
        account("officer", "Complaints Officer", Role.OFFICER, null);
        account("complaints.manager", "Complaints Manager", Role.COMPLAINTS_MANAGER, null);
        account("service.manager", "Service Manager, Children in Care", Role.SERVICE_MANAGER, inCare);
        account("service.manager.2", "Service Manager, Assessment", Role.SERVICE_MANAGER, assessment);
        account("auditor", "Auditor", Role.AUDITOR, null);
        account("admin", "Administrator", Role.ADMINISTRATOR, null);
    }

    private long team(String name, @Nullable Long parent) {
        List<Long> known = sql("select team_id from team_name where name = :name", Long.class)
                .setParameter("name", name)
                .getResultList();
        return known.isEmpty() ? newTeam(name, parent) : known.get(0);
    }

    private long newTeam(String name, @Nullable Long parent) {
        return sql("""
                        with made as (
                          insert into team (parent_id) values (cast(:parent as bigint)) returning id)
                        insert into team_name (team_id, name) select id, :name from made returning team_id""", Long.class)
                .setParameter("parent", parent)
                .setParameter("name", name)
                .getSingleResult();
    }

    private void account(String userName, String displayName, Role role, @Nullable Long team) {
        boolean known = !sql("select id from account where user_name = :name", Long.class)
                .setParameter("name", userName)
                .getResultList()
                .isEmpty();
        if (known) {
            return;
        }
        entities.createNativeQuery("""
                        insert into account (user_name, display_name, password_hash, role, team_id)
                        values (:userName, :displayName, :hash, :role, cast(:team as bigint))""")
                .setParameter("userName", userName)
                .setParameter("displayName", displayName)
                .setParameter("hash", passwords.hashed(PASSWORD))
                .setParameter("role", role.name())
                .setParameter("team", team)
                .executeUpdate();
    }

    private <T> NativeQuery<T> sql(String text, Class<T> result) {
        return entities.unwrap(Session.class).createNativeQuery(text, result);
    }
}
