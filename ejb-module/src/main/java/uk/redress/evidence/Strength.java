package uk.redress.evidence;

/** How far a piece carries, as whoever gives it sees it and whoever looks at it may doubt. */
public enum Strength {
    WEAK,
    MODERATE,
    STRONG
}
