package uk.redress.boards;

/** Whether a member was there, or somebody instead. */
public enum Came {
    PRESENT,
    SUBSTITUTE,
    ABSENT;

    public boolean isThere() {
        return this != ABSENT;
    }
}
