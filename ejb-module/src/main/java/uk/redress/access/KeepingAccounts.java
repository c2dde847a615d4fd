package uk.redress.access;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/**
 * Who may sign in, and as what. Accounts are switched off, never taken away: the journal names them. One active
 * administrator always stays.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class KeepingAccounts {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,100}@[^@\\s,;<>]{1,100}\\.[^@\\s,;<>.]{2,50}");
    private static final int LONGEST_NAME = 100;
    // without 0, O, 1, I and l, which sound or look alike
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    Event<Happening> happened;

    /** Those in use first, by name. */
    public List<Account> all() {
        List<Tuple> rows = session().createNativeQuery("""
                        select id, user_name, display_name, role, team_id, email, active, reports_to,
                               signs_for_council, version
                          from account
                         order by active desc, lower(display_name), id""", Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new Account(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        Role.valueOf(row.get(3, String.class)),
                        row.get(4, Long.class),
                        row.get(5, String.class),
                        row.get(6, Boolean.class),
                        row.get(7, Long.class),
                        row.get(8, Boolean.class),
                        row.get(9, Long.class)))
                .toList();
    }

    /** @throws NotFound when there is none of that number */
    public Account called(long id) {
        return all().stream()
                .filter(account -> account.id() == id)
                .findAny()
                .orElseThrow(() -> new NotFound("The account"));
    }

    /**
     * Adds an account.
     *
     * @return its password, which is told once and kept by nobody
     */
    public String add(Account facts) {
        keepStill();
        refuse(refusal(facts));
        String userName = facts.userName().strip().toLowerCase(Locale.ROOT);
        if (all().stream().anyMatch(other -> other.userName().equals(userName))) {
            throw new Refused("There is an account of that user name already. A name is never used twice.");
        }
        String password = generated();
        session()
                .createNativeMutationQuery("""
                        insert into account (user_name, display_name, password_hash, role, team_id, email, reports_to,
                                             signs_for_council)
                        values (:userName, :name, :hash, :role, cast(:team as bigint), :email,
                                cast(:reportsTo as bigint), :signs)""")
                .setParameter("userName", userName)
                .setParameter("name", facts.name().strip())
                .setParameter("hash", passwords.hashed(password))
                .setParameter("role", facts.role().name())
                .setParameter("team", teamOf(facts))
                .setParameter("email", facts.email())
                .setParameter("reportsTo", facts.reportsTo())
                .setParameter("signs", facts.signsForCouncil())
                .executeUpdate();
        happened.fire(Happening.of("accounts", "account.added")
                .with("userName", userName)
                .with("role", facts.role())
                .with("team", teamOf(facts))
                .with("signsForCouncil", facts.signsForCouncil()));
        return password;
    }

    /**
     * Changes everything but the user name and the password; also switches it off and on.
     *
     * @throws ChangedMeanwhile when it is no longer what the form was made from
     * @throws Refused when no active administrator would be left
     */
    public void change(Account changed) {
        keepStill();
        Account before = called(changed.id());
        refuse(refusal(changed));
        if (before.version() != changed.version()) {
            throw new ChangedMeanwhile("The account " + before.userName(), changed.version());
        }
        refuse(refusalOfTheLadder(changed));
        session()
                .createNativeMutationQuery("""
                        update account set display_name = :name, role = :role, team_id = cast(:team as bigint),
                               email = :email, active = :active, reports_to = cast(:reportsTo as bigint),
                               signs_for_council = :signs, version = version + 1
                         where id = :id""")
                .setParameter("id", changed.id())
                .setParameter("name", changed.name().strip())
                .setParameter("role", changed.role().name())
                .setParameter("team", teamOf(changed))
                .setParameter("email", changed.email())
                .setParameter("reportsTo", changed.reportsTo())
                .setParameter("signs", changed.signsForCouncil())
                .setParameter("active", changed.active())
                .executeUpdate();
        if (all().stream().noneMatch(account -> account.active() && account.role() == Role.ADMINISTRATOR)) {
            throw new Refused("This is the last active administrator. Make somebody else one first.");
        }
        happened.fire(Happening.of("accounts", "account.changed")
                .with("userName", before.userName())
                .with("role", before.role() + " to " + changed.role())
                .with("team", teamOf(changed))
                .with("signsForCouncil", changed.signsForCouncil())
                .with("active", changed.active()));
    }

    /**
     * Gives the account another password.
     *
     * @return it, told once and kept by nobody
     */
    public String resetPassword(long id) {
        keepStill();
        Account account = called(id);
        String password = generated();
        session()
                .createNativeMutationQuery(
                        "update account set password_hash = :hash, version = version + 1 where id = :id")
                .setParameter("id", id)
                .setParameter("hash", passwords.hashed(password))
                .executeUpdate();
        happened.fire(Happening.of("accounts", "account.password-reset").with("userName", account.userName()));
        return password;
    }

    static Optional<Refusal> refusal(Account account) {
        if (!USER_NAME
                .matcher(account.userName().strip().toLowerCase(Locale.ROOT))
                .matches()) {
            return Optional.of(
                    new Refusal("A user name has 2 to 60 letters, numbers, dots and hyphens, for example jo.bloggs."));
        }
        if (account.name().isBlank() || account.name().length() > LONGEST_NAME) {
            return Optional.of(
                    new Refusal("Give the name as others see it, in at most %d characters.".formatted(LONGEST_NAME)));
        }
        if (account.role() == Role.SERVICE_MANAGER && account.teamId() == null) {
            return Optional.of(
                    new Refusal(
                            "A service manager sees the complaints of a team: choose the team, or the account would see nothing."));
        }
        if (account.signsForCouncil() && !account.mayBeAbove()) {
            return Optional.of(
                    new Refusal(
                            "Only a manager signs for the council: make this account a service manager of the whole service, or a complaints manager."));
        }
        if (account.email() != null && !EMAIL.matcher(account.email()).matches()) {
            return Optional.of(new Refusal("This e-mail address is not complete, like jo.bloggs@example.gov.uk."));
        }
        return Optional.empty();
    }

    /** Somebody above must not, by way of others, be below. */
    private Optional<Refusal> refusalOfTheLadder(Account changed) {
        Map<Long, Long> above = new HashMap<>();
        all().forEach(account -> {
            if (account.reportsTo() != null) {
                above.put(account.id(), account.reportsTo());
            }
        });
        Set<Long> passed = new HashSet<>();
        for (Long up = changed.reportsTo(); up != null && passed.add(up); up = above.get(up)) {
            if (up == changed.id()) {
                return Optional.of(new Refusal("%s would be above and below the same person. Choose another manager."
                        .formatted(changed.name())));
            }
        }
        return Optional.empty();
    }

    /** A team says what a service manager sees; to anybody else it would mean nothing. */
    private static @Nullable Long teamOf(Account account) {
        return account.role() == Role.SERVICE_MANAGER ? account.teamId() : null;
    }

    private static String generated() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * LETTERS_OF_A_GROUP; i++) {
            password.append(i > 0 && i % LETTERS_OF_A_GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    private void keepStill() {
        session()
                .createNativeMutationQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
