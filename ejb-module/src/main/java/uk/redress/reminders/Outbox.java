package uk.redress.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.clock.Today;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Sends what was raised, one message at a time, and marks in its table what became of it. */
@ApplicationScoped
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    @PersistenceContext
    EntityManager entities;

    @Inject
    MailServer mail;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /**
     * A message to be sent.
     *
     * @param table where it is marked as sent
     * @param to addresses with commas between them; null where nobody has one
     * @param reference all that is said of what it is about
     * @param path where it can be seen by whoever may
     */
    record Letter(String table, long id, @Nullable String to, String reference, String sentence, String path) {}

    boolean isThere() {
        return mail.isNamed();
    }

    OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    int letPass(String table) {
        return entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        "update %s set let_pass_at = :now where emailed_at is null and let_pass_at is null"
                                .formatted(table))
                .setParameter("now", now())
                .executeUpdate();
    }

    /** @return false when the server does not answer and asking on would be in vain */
    boolean send(Letter letter) {
        if (letter.to() == null) {
            mark(letter, "let_pass_at = :now");
            return true;
        }
        try {
            mail.send(
                    letter.to(),
                    "Reminder: " + letter.reference(),
                    letter.sentence() + "\n\n" + address(letter.path()) + "\n");
            mark(letter, "emailed_at = :now");
            return true;
        } catch (SendFailedException | AddressException refused) {
            tryAgainLater(letter, refused);
            return true;
        } catch (MessagingException unreachable) {
            tryAgainLater(letter, unreachable);
            return false;
        }
    }

    private String address(String path) {
        String set = settings.of(Setting.OWN_ADDRESS);
        String own = set.isEmpty() ? System.getProperty("redress.address", "http://localhost:8080") : set;
        return own + (own.endsWith("/") ? "" : "/") + path;
    }

    // A mail server that is down is asked again in a quarter of an hour, not every sweep.
    private void tryAgainLater(Letter letter, MessagingException failure) {
        LOG.warn(
                "A reminder of {} could not be sent and will be tried again: {}",
                letter.reference(),
                failure.getMessage());
        mark(letter, "retry_at = cast(:now as timestamptz) + interval '15 minutes'");
    }

    private void mark(Letter letter, String how) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("update %s set %s where id = :id".formatted(letter.table(), how))
                .setParameter("now", now())
                .setParameter("id", letter.id())
                .executeUpdate();
    }
}
