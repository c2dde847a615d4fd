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
        if (account("director", "Director of Children's Services", Role.SERVICE_MANAGER, division, null)) {
            signsForTheCouncil("director");
        }
        account("complaints.manager", "Complaints Manager", Role.COMPLAINTS_MANAGER, null, "director");
        account("officer", "Complaints Officer", Role.OFFICER, null, "complaints.manager");
        account("service.manager", "Service Manager, Children in Care", Role.SERVICE_MANAGER, inCare, "director");
        account("service.manager.2", "Service Manager, Assessment", Role.SERVICE_MANAGER, assessment, "director");
        account("auditor", "Auditor", Role.AUDITOR, null, null);
        account("admin", "Administrator", Role.ADMINISTRATOR, null, null);
        account("programme", "Programme Office", Role.PROGRAMME_OFFICE, null, null);
        account("lead", "Head of Practice", Role.LEAD, null, null);
        account("clerk", "Board Clerk", Role.BOARD_CLERK, null, null);
        account("member", "Lead Member for Children", Role.MEMBER, null, null);
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

    private void signsForTheCouncil(String userName) {
        entities.createNativeQuery("update account set signs_for_council = true where user_name = :name")
                .setParameter("name", userName)
                .executeUpdate();
    }

    /** Answers whether it was not there yet. */
    private boolean account(
            String userName, String displayName, Role role, @Nullable Long team, @Nullable String reportsTo) {
        boolean known = !sql("select id from account where user_name = :name", Long.class)
                .setParameter("name", userName)
                .getResultList()
                .isEmpty();
        if (known) {
            return false;
        }
        entities.createNativeQuery("""
                        insert into account (user_name, display_name, password_hash, role, team_id, reports_to)
                        values (:userName, :displayName, :hash, :role, cast(:team as bigint),
                                (select id from account where user_name = :reportsTo))""")
                .setParameter("userName", userName)
                .setParameter("displayName", displayName)
                .setParameter("hash", passwords.hashed(PASSWORD))
                .setParameter("role", role.name())
                .setParameter("team", team)
                .setParameter("reportsTo", reportsTo)
                .executeUpdate();
        return true;
    }

    private <T> NativeQuery<T> sql(String text, Class<T> result) {
        return entities.unwrap(Session.class).createNativeQuery(text, result);
    }
}
