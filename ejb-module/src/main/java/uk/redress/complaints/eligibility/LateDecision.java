package uk.redress.complaints.eligibility;

public enum LateDecision {
    ACCEPTED,
    REFUSED
}
