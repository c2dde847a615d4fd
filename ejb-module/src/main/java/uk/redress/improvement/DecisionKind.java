package uk.redress.improvement;

/** What is decided about an action on its way. */
public enum DecisionKind {
    TAKEN_ON,
    DECLINED,
    REVISED,
    SAID_COMPLETE,
    CHECKED,
    CHECK_FAILED,
    ACCEPTED,
    SENT_BACK,
    EMBEDDED,
    NOT_EMBEDDED,
    REOPENED,
    DROPPED
}
