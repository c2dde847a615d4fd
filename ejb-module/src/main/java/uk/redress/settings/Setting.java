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
    /** In percent of the target: how far off an indicator may be and still be green (rule book E3). */
    INDICATOR_TOLERANCE("indicator.tolerance", Kind.PERCENT, "10"),
    /** From which score on (likelihood times impact, 1 to 25) a risk is medium, high, very high. */
    RISK_MEDIUM("risk.medium", Kind.SCORE, "5"),
    RISK_HIGH("risk.high", Kind.SCORE, "10"),
    RISK_VERY_HIGH("risk.very-high", Kind.SCORE, "16"),
    UPLOAD_LIMIT("upload.limit", Kind.MEGABYTES, "10"),
    /** On which day of the month leads are asked how their actions stand. */
    UPDATE_DAY_OF_MONTH("update.day-of-month", Kind.DAY_OF_MONTH, "20"),
    /** In working days: how long a lead has to say so. */
    UPDATE_DAYS("update.days", Kind.FEW_DAYS, "5"),
    /** In working days: how near its last day an action that is not complete turns amber. */
    RATING_SOON_DAYS("rating.soon.days", Kind.WORKING_DAYS, "10"),
    /** Whether blue means that the work has lasted, or that a board has accepted it (no national key: rule book E3). */
    BLUE_WHEN_EMBEDDED("rating.blue.embedded", Kind.YES_OR_NO, "no"),
    /** In months: how long after a board accepted an action it is checked whether it has lasted. */
    EMBEDDED_MONTHS("embedded.months", Kind.THREE_TO_SIX_MONTHS, "3"),
    RATING_BLUE("rating.blue", Kind.SENTENCE, "Complete, and a board has accepted the evidence"),
    RATING_GREEN("rating.green", Kind.SENTENCE, "On track to its last day and to what it is for"),
    RATING_AMBER("rating.amber", Kind.SENTENCE, "Slipping or at risk, and somebody is putting it right"),
    RATING_RED("rating.red", Kind.SENTENCE, "Overdue, or will not be done in time without help"),
    RATING_GREY("rating.grey", Kind.SENTENCE, "Not started, or it goes no further"),
    /** The same for families and members, on the page that is for them. */
    PLAIN_BLUE("plain.blue", Kind.SENTENCE, "Done, and we checked that it was"),
    PLAIN_GREEN("plain.green", Kind.SENTENCE, "Going as we said it would"),
    PLAIN_AMBER("plain.amber", Kind.SENTENCE, "At risk of being late. We are putting it right"),
    PLAIN_RED("plain.red", Kind.SENTENCE, "Late, or we need help to get it done"),
    PLAIN_GREY("plain.grey", Kind.SENTENCE, "Not started yet, or stopped"),
    /** Where the files of evidence are put from now on; those that are kept already stay where they are. */
    EVIDENCE_STORE("evidence.store", Kind.STORE, "database"),
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
