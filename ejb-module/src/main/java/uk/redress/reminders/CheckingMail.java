package uk.redress.reminders;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Whether reminders reach the mail server. It is asked while somebody waits, so it is given up after a few seconds. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class CheckingMail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    MailServer mail;

    @Inject
    SettingsInForce settings;

    public MailHealth look() {
        return new MailHealth(state(), failed());
    }

    private MailHealth.State state() {
        if (!mail.isNamed()) {
            return MailHealth.State.NO_SERVER;
        }
        if (!settings.isOn(Setting.MAIL_REMINDERS)) {
            return MailHealth.State.SWITCHED_OFF;
        }
        return mail.answers() ? MailHealth.State.ANSWERS : MailHealth.State.SILENT;
    }

    private long failed() {
        return entities.unwrap(Session.class).createNativeQuery("""
                        select count(*) from reminder
                         where retry_at is not null and emailed_at is null and let_pass_at is null""", Long.class).getSingleResult();
    }
}
