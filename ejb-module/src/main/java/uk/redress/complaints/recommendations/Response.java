package uk.redress.complaints.recommendations;

/** What the authority answers to a recommendation. */
public enum Response {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}
