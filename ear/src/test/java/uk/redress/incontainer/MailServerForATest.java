package uk.redress.incontainer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A mail server where the server's mail session expects one: named to the application first, answering once it is started. */
final class MailServerForATest implements AutoCloseable {

    private static final String HOST = "redress.mail.host";

    private final GreenMail mail = new GreenMail(new ServerSetup(
            Integer.getInteger("redress.mail.port"),
            InetAddress.getLoopbackAddress().getHostAddress(),
            ServerSetup.PROTOCOL_SMTP));

    private MailServerForATest() {
        System.setProperty(HOST, "localhost");
    }

    /** The application knows of it, but nobody answers there. */
    static MailServerForATest thatIsDown() {
        return new MailServerForATest();
    }

    static MailServerForATest thatAnswers() {
        MailServerForATest server = new MailServerForATest();
        server.start();
        return server;
    }

    void start() {
        mail.start();
    }

    /** Each message about this complaint once for everybody who got it. */
    List<MimeMessage> about(String number) {
        return Stream.of(mail.getReceivedMessages())
                .filter(message -> subject(message).contains(number))
                .toList();
    }

    static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> recipients(Message message) throws MessagingException {
        return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        mail.stop();
        System.clearProperty(HOST);
    }
}
