package uk.redress.complaints;

/** What a complaint waits for from the Ombudsman, whether as a whole or beside a stage that goes on. */
public enum WithOmbudsman {
    /** They have taken it up and not decided. */
    UNDECIDED,
    /** They have decided, and what was agreed has not been shown to be done. */
    REMEDIES
}
