package uk.redress.complaints.remedies;

/** In the order in which the Ombudsman's guidance considers them. */
public enum RemedyKind {
    APOLOGY,
    PUT_RIGHT,
    /** For maladministration (Local Government Act 2000, s. 92). */
    PAYMENT,
    SERVICE_CHANGE
}
