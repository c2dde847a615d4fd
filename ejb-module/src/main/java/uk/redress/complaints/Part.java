package uk.redress.complaints;

/** The part a person has in one complaint. The same person may have several. */
public enum Part {
    COMPLAINANT,
    CHILD,
    ADVOCATE,
    REPRESENTATIVE
}
