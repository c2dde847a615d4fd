package uk.redress.boards.minutes;

/** Why an action leaves the list. */
public enum HowClosed {
    DONE,
    NOT_NEEDED
}
