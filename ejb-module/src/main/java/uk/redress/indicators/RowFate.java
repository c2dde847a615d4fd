package uk.redress.indicators;

/** What becomes of a row of a table. */
public enum RowFate {
    /** It defines an indicator and is its first reading. */
    NEW_INDICATOR,
    /** A reading of an indicator that is known. */
    READING,
    /** Another reading than the one that is recorded for its period. */
    CORRECTION,
    /** Just what is recorded already: nothing happens. */
    KNOWN,
    /** A row of a table of staff. */
    STAFF,
    /** It cannot be taken as it is; its remarks say why. */
    HELD
}
