package uk.redress.evidence;

/** Where a piece stands: what was thought of its latest revision, unless it was withdrawn. */
public enum Standing {
    WAITING,
    ACCEPTED,
    NOT_ACCEPTED,
    WITHDRAWN
}
