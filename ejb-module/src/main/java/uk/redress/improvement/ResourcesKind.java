package uk.redress.improvement;

/** What is known about the means an action needs. */
public enum ResourcesKind {
    NONE,
    AMOUNT,
    IN_WORDS,
    /** Nobody knows yet: counted, so that a board sees how many. */
    TO_BE_CONFIRMED
}
