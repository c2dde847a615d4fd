package uk.redress.approvals;

/** What may need somebody else's decision. */
public enum ApprovalKind {
    EXTENSION,
    OUTSIDE_PROCEDURE,
    /** The complainant asks for stage 2: refused only on a ground of the law. */
    STAGE_TWO,
    STAGE_TWO_EXTENSION;

    /** Whether it goes to the next manager up when nobody decides: what has no last day of its own must not lie. */
    boolean climbs() {
        return this == STAGE_TWO || this == OUTSIDE_PROCEDURE;
    }
}
