package uk.redress.settings;

import java.util.Arrays;
import java.util.Optional;
import uk.redress.clock.Timescales;

/** Everything that can be set, with what it is until somebody sets it. Its meaning in words is in the messages. */
public enum Setting {
    COUNCIL_NAME("council.name", Kind.WORDS, "Example County Council"),
    COUNCIL_INITIALS("council.initials", Kind.INITIALS, ""),
    COUNCIL_COLOUR("council.colour", Kind.COLOUR, "#17495c"),
    COUNCIL_LOGO("council.logo", Kind.LOGO, ""),
    /** In working days; the regulations set none. */
    ACKNOWLEDGEMENT_DAYS(
            "acknowledgement.days",
            Kind.FEW_DAYS,
            Integer.toString(Timescales.ACKNOWLEDGEMENT.usual().count())),
    /** In working days: how long a manager has before a request goes to the next one up. */
    APPROVAL_DAYS("approval.days", Kind.FEW_DAYS, "2"),
    /** In pounds: what a service manager may approve; more goes higher. */
    PAYMENT_SERVICE_MANAGER("payment.service-manager", Kind.POUNDS, "250"),
    /** In pounds: what a complaints manager may approve; more is for whoever signs for the council. */
    PAYMENT_COMPLAINTS_MANAGER("payment.complaints-manager", Kind.POUNDS, "1000"),
    /** In working days: how long an overdue question to another team waits before it is their manager's as well. */
    INPUT_DAYS("input.days", Kind.FEW_DAYS, "2"),
    UPLOAD_LIMIT("upload.limit", Kind.MEGABYTES, "10"),
    MAIL_REMINDERS("mail.reminders", Kind.YES_OR_NO, "yes"),
    /** Where links in e-mails lead; empty takes the address Redress was started with. */
    OWN_ADDRESS("own.address", Kind.WEB_ADDRESS, "");

    private final String key;
    private final Kind kind;
    private final String usual;

    Setting(String key, Kind kind, String usual) {
        this.key = key;
        this.kind = kind;
        this.usual = usual;
    }

    public static Optional<Setting> called(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findAny();
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** What it is as long as nobody has set it. */
    public String usual() {
        return usual;
    }
}
