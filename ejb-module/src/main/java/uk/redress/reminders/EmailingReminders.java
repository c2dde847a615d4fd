package uk.redress.reminders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.clock.Today;
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

    private static final Logger LOG = LoggerFactory.getLogger(EmailingReminders.class);

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
    MailServer mail;

    @Inject
    Today today;

    @Inject
    SettingsInForce settings;

    /** Whether there is a mail server to send to, and the office wants it. */
    public boolean isWanted() {
        return mail.isNamed() && settings.isOn(Setting.MAIL_REMINDERS);
    }

    /** What is not sent by now will not be: it was raised while nobody wanted e-mails. */
    public int letPass() {
        return entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update reminder set let_pass_at = :now where emailed_at is null and let_pass_at is null""")
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Sends the next one; false when there is none, or the server does not answer and asking on would be in vain. */
    public boolean sendNext() {
        List<Tuple> next = entities.unwrap(Session.class)
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("now", now())
                .getResultList();
        if (next.isEmpty()) {
            return false;
        }
        Tuple reminder = next.get(0);
        long id = reminder.get(0, Long.class);
        String to = reminder.get(3, String.class);
        if (to == null) {
            mark(id, "let_pass_at = :now");
            return true;
        }
        return send(id, to, reminder.get(1, String.class), reminder.get(2, String.class));
    }

    private boolean send(long id, String to, String number, String sentence) {
        try {
            mail.send(to, "Reminder: " + number, sentence + "\n\n" + address(number) + "\n");
            mark(id, "emailed_at = :now");
            return true;
        } catch (SendFailedException | AddressException refused) {
            tryAgainLater(id, number, refused);
            return true;
        } catch (MessagingException unreachable) {
            tryAgainLater(id, number, unreachable);
            return false;
        }
    }

    private String address(String number) {
        String set = settings.of(Setting.OWN_ADDRESS);
        String own = set.isEmpty() ? System.getProperty("redress.address", "http://localhost:8080") : set;
        return own + (own.endsWith("/") ? "" : "/") + "complaints/" + number;
    }

    // A mail server that is down is asked again in a quarter of an hour, not every sweep.
    private void tryAgainLater(long id, String number, MessagingException failure) {
        LOG.warn("A reminder of {} could not be sent and will be tried again: {}", number, failure.getMessage());
        mark(id, "retry_at = cast(:now as timestamptz) + interval '15 minutes'");
    }

    private void mark(long reminder, String how) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("update reminder set %s where id = :id".formatted(how))
                .setParameter("now", now())
                .setParameter("id", reminder)
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }
}
