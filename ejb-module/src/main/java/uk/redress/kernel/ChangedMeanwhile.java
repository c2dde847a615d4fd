package uk.redress.kernel;

/**
 * The form was filled in from an older version than the one that is stored. Nothing was changed; the page shows what
 * happened since, and keeps what was typed.
 */
public class ChangedMeanwhile extends RuntimeException {

    private final String subject;
    private final long seen;

    /**
     * @param subject what was changed, for example a complaint number
     * @param seen the version the form was made from
     */
    public ChangedMeanwhile(String subject, long seen) {
        super(subject + " has been changed by somebody else since this page was opened.");
        this.subject = subject;
        this.seen = seen;
    }

    public String subject() {
        return subject;
    }

    public long seen() {
        return seen;
    }
}
