package uk.redress.complaints;

/** How a complaint came into the register. */
public enum Source {
    REGISTERED,
    IMPORTED
}
