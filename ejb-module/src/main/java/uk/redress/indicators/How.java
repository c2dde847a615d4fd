package uk.redress.indicators;

/** How a reading came in. */
public enum How {
    TYPED,
    IMPORTED,
    COMPUTED
}
