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
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/**
 * Sends raised reminders by e-mail to whoever holds the work, when a mail server is set. The message has the number, the
 * sentence and the address of the complaint, and nothing about a child. What was raised while e-mails were off is let
 * pass: it was shown where people work, and nobody wants it in a heap later.
 *
 * <p>One reminder a call and a transaction: it is locked, sent and marked. Should the commit fail after the sending, it
 * is sent again; twice is better than never.
 */
@Stateless
@PermitAll
@ForTheSystem
public class EmailingReminders {

    // Of one clock, or of one enquiry of the Ombudsman, never the later before the earlier.
    private static final String NEXT = """
            select r.id, c.number, g.sentence,
                   coalesce((select a.email from account a where a.id = c.holder_id),
                            (select string_agg(a.email, ',') from account a
                              where c.holder_id is null and a.role = 'OFFICER' and a.active and a.email is not null))
              from reminder r
              join reminder_rung g on g.id = r.rung_id
              join complaint c on c.id = coalesce(
                     (select k.id from statutory_clock s join complaint k on k.number = s.complaint_number
                       where s.id = r.clock_id and s.stopped_on is null),
                     (select q.complaint_id from ombudsman_waits_for q where q.id = r.enquiry_id))
             where r.emailed_at is null and r.let_pass_at is null and (r.retry_at is null or r.retry_at <= :now)
               and not exists (select from reminder e
                                where (e.clock_id = r.clock_id or e.enquiry_id = r.enquiry_id)
                                  and e.emailed_at is null and e.let_pass_at is null
                                  and (e.falls_on, e.id) < (r.falls_on, r.id))
             order by r.falls_on, r.id
             limit 1 for update of r skip locked""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    SettingsInForce settings;

    /** Whether there is a mail server to send to, and the office wants it. */
    public boolean isWanted() {
        return outbox.isThere() && settings.isOn(Setting.MAIL_REMINDERS);
    }

    /** What is not sent by now will not be: it was raised while nobody wanted e-mails. */
    public int letPass() {
        return outbox.letPass("reminder");
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
        Tuple reminder = next.get(0);
        String number = reminder.get(1, String.class);
        return outbox.send(new Outbox.Letter(
                "reminder",
                reminder.get(0, Long.class),
                reminder.get(3, String.class),
                number,
                reminder.get(2, String.class),
                "complaints/" + number));
    }
}
