package uk.redress.complaints.qualifying;

/** Whether the person somebody acts for is content. Its absence never stops a concern from being looked at. */
public enum Consent {
    GIVEN,
    ABSENT,
    NOT_NEEDED
}
