package uk.redress.improvement.findings;

/** What whoever was addressed says to a finding. */
public enum Reply {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}
