package uk.redress.improvement;

/** What an action asks of its process. A reference is that of the action: {@code A-2026-0001}. */
public interface ActionProgress {

    /** A new action begins: it waits for its lead, or is in progress where it is taken on already. */
    void begun(String reference);

    /** The task of that step is done; where it goes from there is asked of the action. */
    void stepDone(String reference, ActionStep step);

    /** The month's update has been given. */
    void updateGiven(String reference);

    /** Accepted work has slipped back while it waited for the check whether it has lasted. */
    void reopened(String reference);

    /** It goes no further, wherever it stands. */
    void dropped(String reference);
}
