package uk.redress.boards.scrutiny;

/** What the executive says to a recommendation. */
public enum Response {
    ACCEPTED,
    PARTLY,
    REJECTED
}
