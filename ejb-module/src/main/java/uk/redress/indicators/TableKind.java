package uk.redress.indicators;

/** What a table that is brought in is about. */
public enum TableKind {
    READINGS,
    STAFF
}
