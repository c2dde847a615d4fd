package uk.redress.db;

/** The database cannot be used, and one sentence says why and what to do about it. */
public final class DatabaseUnusable extends RuntimeException {

    public DatabaseUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public DatabaseUnusable(String sentence) {
        super(sentence);
    }
}
