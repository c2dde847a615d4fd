package uk.redress.complaints;

/** How a complaint came to its end. */
public enum Closing {
    ANSWERED,
    WITHDRAWN,
    OUTSIDE_PROCEDURE,
    /** A manager refused to take it to the next stage, on a ground of the law. */
    ESCALATION_REFUSED,
    /** The Ombudsman decided, and was shown that whatever was agreed is done. */
    OMBUDSMAN_DECIDED,
    /** Answered according to an imported log; nothing of its course is known. */
    BEFORE_REDRESS
}
