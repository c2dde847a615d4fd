package uk.redress.intake;

/** Which rows of a preview are shown. */
public enum RowsShown {
    ALL,
    /** Only those with something to say. */
    REMARKED,
    /** Only those that stay out. */
    LEFT_OUT
}
