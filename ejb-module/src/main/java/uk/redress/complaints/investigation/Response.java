package uk.redress.complaints.investigation;

/** What the authority answers to a recommendation. */
public enum Response {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}
