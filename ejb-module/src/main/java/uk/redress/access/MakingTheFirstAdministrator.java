package uk.redress.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/**
 * Where nobody could sign in to make the accounts, one administrator is made at the start, with the password that was
 * given in the environment. As soon as there is one, the environment is not looked at any more.
 */
@ForTheSystem
@Singleton
@Startup
@DependsOn("MakingDemoAccounts")
public class MakingTheFirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(MakingTheFirstAdministrator.class);
    private static final String USER_NAME = "admin";
    private static final int SHORTEST_PASSWORD = 12;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @PostConstruct
    void makeOneIfThereIsNone() {
        makeOneIfThereIsNone(System.getenv());
    }

    void makeOneIfThereIsNone(Map<String, String> environment) {
        if (thereIsOne()) {
            return;
        }
        String password = environment.getOrDefault("REDRESS_ADMIN_PASSWORD", "");
        if (password.length() >= SHORTEST_PASSWORD) {
            make(password);
            LOG.info(
                    "There was no administrator. Sign in as {} with the password in REDRESS_ADMIN_PASSWORD.",
                    USER_NAME);
        } else {
            LOG.warn(
                    "Nobody can sign in: there is no administrator. Start again with REDRESS_ADMIN_PASSWORD, of {} characters or more, in the environment.",
                    SHORTEST_PASSWORD);
        }
    }

    private boolean thereIsOne() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select exists (select from account where active and role = 'ADMINISTRATOR')", Boolean.class)
                .getSingleResult();
    }

    private void make(String password) {
        current.isTheSystemFor("the first start");
        entities.createNativeQuery("""
                        insert into account (user_name, display_name, password_hash, role)
                        values (:userName, 'Administrator', :hash, 'ADMINISTRATOR')
                        on conflict (user_name) do update
                           set password_hash = excluded.password_hash, role = excluded.role, active = true,
                               version = account.version + 1""")
                .setParameter("userName", USER_NAME)
                .setParameter("hash", passwords.hashed(password))
                .executeUpdate();
        happened.fire(Happening.of("accounts", "account.added")
                .with("userName", USER_NAME)
                .with("role", Role.ADMINISTRATOR));
    }
}
