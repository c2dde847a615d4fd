package uk.redress.reminders;

/**
 * How the e-mails are.
 *
 * @param failed reminders that could not be sent and are tried again
 */
public record MailHealth(State state, long failed) {

    /** What stands between a reminder and a mailbox. */
    public enum State {
        NO_SERVER,
        SWITCHED_OFF,
        ANSWERS,
        SILENT
    }
}
