package uk.redress.complaints.qualifying;

/** On whose behalf somebody complains. */
public enum ActsFor {
    THEMSELVES,
    CHILD,
    /** With their written consent, or the authority to act for them. */
    ADULT
}
