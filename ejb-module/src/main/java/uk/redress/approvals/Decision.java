package uk.redress.approvals;

/** How a request for approval ended. */
public enum Decision {
    APPROVED,
    REFUSED,
    LAPSED,
    WITHDRAWN
}
