package uk.redress.reminders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.clock.Today;
import uk.redress.kernel.ForTheSystem;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/**
 * Sends raised reminders by e-mail to whoever holds the work, when a mail server is set. The message has the number, the
 * sentence and the address of the complaint, and nothing about a child.
 *
 * <p>One reminder a call and a transaction: it is locked, sent and marked. Should the commit fail after the sending, it
 * is sent again; twice is better than never.
 */
@Stateless
@PermitAll
@ForTheSystem
public class EmailingReminders {

    private static final Logger LOG = LoggerFactory.getLogger(EmailingReminders.class);

    private static final String NEXT = """
            select r.id, c.number, g.sentence,
                   coalesce((select a.email from account a where a.id = c.holder_id),
                            (select string_agg(a.email, ',') from account a
                              where c.holder_id is null and a.role = 'OFFICER' and a.active and a.email is not null))
              from reminder r
              join reminder_rung g on g.id = r.rung_id
              join statutory_clock s on s.id = r.clock_id and s.stopped_on is null
              join complaint c on c.number = s.complaint_number
             where r.emailed_at is null and (r.retry_at is null or r.retry_at <= :now)
             order by r.falls_on, r.id
             limit 1 for update of r skip locked""";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:jboss/mail/Redress")
    Session mail;

    @Inject
    Today today;

    @Inject
    SettingsInForce settings;

    /** Whether there is a mail server to send to, and the office wants it. */
    public boolean isSet() {
        return !System.getProperty("redress.mail.host", "").isBlank() && settings.isOn(Setting.MAIL_REMINDERS);
    }

    /** Sends the next one, and answers whether there was one. */
    public boolean sendNext() {
        List<Tuple> next = entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (next.isEmpty()) {
            return false;
        }
        Tuple reminder = next.get(0);
        String to = reminder.get(3, String.class);
        boolean sent = to == null || sent(to, reminder.get(1, String.class), reminder.get(2, String.class));
        mark(reminder.get(0, Long.class), sent);
        return true;
    }

    private boolean sent(String to, String number, String sentence) {
        try {
            MimeMessage message = new MimeMessage(mail);
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
            message.setSubject("Reminder: " + number, "UTF-8");
            message.setText(sentence + "\n\n" + address(number) + "\n", "UTF-8");
            Transport.send(message);
            return true;
        } catch (MessagingException failure) {
            LOG.warn("A reminder of {} could not be sent and will be tried again: {}", number, failure.getMessage());
            return false;
        }
    }

    private String address(String number) {
        String set = settings.of(Setting.OWN_ADDRESS);
        String own = set.isEmpty() ? System.getProperty("redress.address", "http://localhost:8080") : set;
        return own + (own.endsWith("/") ? "" : "/") + "complaints/" + number;
    }

    // A mail server that is down is asked again in a quarter of an hour, not every sweep.
    private void mark(long reminder, boolean sent) {
        entities.unwrap(org.hibernate.Session.class)
                .createNativeMutationQuery("""
                        update reminder set emailed_at = case when :sent then cast(:now as timestamptz) end,
                               retry_at = case when :sent then null else cast(:now as timestamptz) + interval '15 minutes' end
                         where id = :id""")
                .setParameter("sent", sent)
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .setParameter("id", reminder)
                .executeUpdate();
    }
}
