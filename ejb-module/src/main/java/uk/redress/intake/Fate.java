package uk.redress.intake;

/** What will happen with a row of the log. */
public enum Fate {
    /** Becomes a complaint that was closed before Redress; it gets no process. */
    ANSWERED,
    /** Becomes a complaint that waits for a response. */
    OPEN,
    /** Becomes a complaint that was found to be outside the procedure. */
    OUTSIDE_PROCEDURE,
    /** In the register already, or in the file before: nothing is doubled. */
    SKIPPED,
    /** Something has to be settled first; until then it stays out. */
    HELD;

    public boolean comesIn() {
        return this == ANSWERED || this == OPEN || this == OUTSIDE_PROCEDURE;
    }
}
