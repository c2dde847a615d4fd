package uk.redress.improvement;

/** How an action stands, in the colours boards read (rule book E3); what each means here is a setting. */
public enum Rating {
    BLUE,
    GREEN,
    AMBER,
    RED,
    /** Not started, or it goes no further. */
    GREY;

    /** Whether somebody has to bring it back. */
    public boolean isBehind() {
        return this == AMBER || this == RED;
    }
}
