package uk.redress.approvals;

/** What may need somebody else's decision. */
public enum ApprovalKind {
    EXTENSION,
    OUTSIDE_PROCEDURE
}
