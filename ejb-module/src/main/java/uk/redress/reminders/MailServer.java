package uk.redress.reminders;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** The office's mail server. One that does not answer is given up after seconds; left alone it would hold a sweep for ever. */
@ApplicationScoped
class MailServer {

    private static final String GIVE_UP_CONNECTING = "5000";
    private static final String GIVE_UP_TALKING = "15000";

    @Resource(lookup = "java:jboss/mail/Redress")
    Session session;

    @PostConstruct
    void beImpatient() {
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", GIVE_UP_CONNECTING);
        session.getProperties().putIfAbsent("mail.smtp.timeout", GIVE_UP_TALKING);
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", GIVE_UP_TALKING);
    }

    /** Whether somebody has said where it is. */
    boolean isNamed() {
        String host = System.getProperty("redress.mail.host", System.getenv("MAIL_HOST"));
        return host != null && !host.isBlank();
    }

    void send(String recipients, String subject, String text) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(recipients));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    /** Says good day and goes again. */
    boolean answers() {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            return true;
        } catch (MessagingException silent) {
            return false;
        }
    }
}
