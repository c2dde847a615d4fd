package uk.redress.improvement.planimport;

/** What becomes of a row. */
public enum Fate {
    COMES_IN,
    /** Something in it cannot be read or cannot be; the whole plan waits for it. */
    WAITS,
    /** The plan has an action in the same words. */
    THERE_ALREADY,
    /** Somebody said that it is no action. */
    LEFT_OUT
}
