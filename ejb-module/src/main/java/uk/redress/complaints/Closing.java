package uk.redress.complaints;

/** How a complaint came to its end. */
public enum Closing {
    ANSWERED,
    WITHDRAWN,
    OUTSIDE_PROCEDURE,
    /** Answered according to an imported log; nothing of its course is known. */
    BEFORE_REDRESS
}
