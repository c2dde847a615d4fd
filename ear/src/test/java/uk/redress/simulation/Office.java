package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import uk.redress.incontainer.SignedIn;

/** The people who work here, by the names they sign in with. Each act is done as the person whose act it is. */
@ApplicationScoped
public class Office {

    public static final String OFFICER = "officer";
    public static final String COMPLAINTS_MANAGER = "complaints.manager";
    public static final String MANAGER_IN_CARE = "service.manager";
    public static final String MANAGER_OF_ASSESSMENT = "service.manager.2";
    public static final String DIRECTOR = "director";
    public static final String ADMINISTRATOR = "admin";

    public static final List<String> MANAGERS =
            List.of(COMPLAINTS_MANAGER, MANAGER_IN_CARE, MANAGER_OF_ASSESSMENT, DIRECTOR);

    @Inject
    SignedIn signedIn;

    @Inject
    Database database;

    private final Map<String, Long> ids = new ConcurrentHashMap<>();

    public interface Doing {
        void run() throws Exception;
    }

    public void as(String person, Doing act) throws Exception {
        ask(person, () -> {
            act.run();
            return null;
        });
    }

    // A refusal is carried out of the bean of the tests by hand: thrown through it, it would fill the log.
    public <T> T ask(String person, Callable<T> act) throws Exception {
        Outcome<T> outcome = signedIn.as(person, () -> {
            try {
                return new Outcome<>(act.call(), null);
            } catch (Exception e) {
                return new Outcome<>(null, e);
            }
        });
        if (outcome.thrown() != null) {
            throw outcome.thrown();
        }
        return outcome.result();
    }

    private record Outcome<T>(T result, Exception thrown) {}

    public long id(String person) {
        return ids.computeIfAbsent(person, name -> database.number("select id from account where user_name = ?", name));
    }

    public String called(long id) {
        return database.texts("select user_name from account where id = ?", id).get(0);
    }

    public long teamOf(String person) {
        return database.number("select coalesce(team_id, 0) from account where user_name = ?", person);
    }

    /** Most things the officer writes down; now and then the complaints manager does. */
    public String somebodyOfTheTeam(Dice dice) {
        return dice.inAThousand(850) ? OFFICER : COMPLAINTS_MANAGER;
    }

    /** A manager who may be asked, who is not the one who asks. */
    public String managerBeside(String asker, Dice dice) {
        return dice.oneOf(
                MANAGERS.stream().filter(manager -> !manager.equals(asker)).toList());
    }

    /** Who may decide what was put to a manager that day: the manager, or the deputy while that one is away. */
    public List<String> whoDecidesFor(long manager, LocalDate today) {
        return database.texts("""
                select user_name from account where id = ?
                union all
                select d.user_name from absence a join account d on d.id = a.deputy_id
                 where a.account_id = ? and ? between a.first_day and a.last_day""", manager, manager, today);
    }
}
