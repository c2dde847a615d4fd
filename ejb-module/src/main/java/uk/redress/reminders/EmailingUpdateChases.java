package uk.redress.reminders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.ForTheSystem;

/**
 * Sends what the ladder says of an update that nobody has given, to whom it was said; where that is the programme office, to
 * all of it. The message has the reference of the action, the sentence and the address, and nothing of what the action is.
 */
@Stateless
@PermitAll
@ForTheSystem
public class EmailingUpdateChases {

    private static final String NEXT = """
            select c.id, a.reference, g.sentence,
                   case when c.told_id is null
                        then (select string_agg(o.email, ',') from account o
                               where o.role = 'PROGRAMME_OFFICE' and o.active and o.email is not null)
                        else (select t.email from account t where t.id = c.told_id) end
              from update_chase c
              join update_rung g on g.id = c.rung_id
              join action_update u on u.id = c.update_id and u.given_at is null
              join improvement_action a on a.id = u.action_id
             where c.emailed_at is null and c.let_pass_at is null and (c.retry_at is null or c.retry_at <= :now)
             order by c.falls_on, c.id
             limit 1 for update of c skip locked""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    /** What is not sent by now will not be: it was raised while nobody wanted e-mails. */
    public int letPass() {
        return outbox.letPass("update_chase");
    }

    /** Sends the next one; false when there is none, or the server does not answer and asking on would be in vain. */
    public boolean sendNext() {
        List<Tuple> next = entities.unwrap(Session.class)
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("now", outbox.now())
                .getResultList();
        if (next.isEmpty()) {
            return false;
        }
        Tuple chase = next.get(0);
        String action = chase.get(1, String.class);
        return outbox.send(new Outbox.Letter(
                "update_chase",
                chase.get(0, Long.class),
                chase.get(3, String.class),
                action,
                chase.get(2, String.class),
                "programme/actions/" + action));
    }
}
