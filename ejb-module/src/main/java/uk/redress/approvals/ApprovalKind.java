package uk.redress.approvals;

/** What may need somebody else's decision. */
public enum ApprovalKind {
    EXTENSION,
    OUTSIDE_PROCEDURE,
    /** The complainant asks for stage 2: refused only on a ground of the law. */
    STAGE_TWO,
    STAGE_TWO_EXTENSION,
    /** The complainant asks for a review panel: refused only on a ground of the law. */
    STAGE_THREE,
    /** To consider what is complained of later than a year after it happened (reg. 9). */
    LATE_ACCEPTANCE,
    /** To go to the Ombudsman without a panel, on the five conditions of the guidance. */
    EARLY_REFERRAL,
    REDRESS_PAYMENT,
    /** To close while a safeguarding question is still open. */
    CLOSING_AT_RISK;

    /** The name under which a snapshot keeps how many pounds are asked for, as a plain decimal number. */
    public static final String AMOUNT = "amount";

    /** Whether it goes to the next manager up when nobody decides: what has no last day of its own must not lie. */
    boolean climbs() {
        return !isOfMoreTime();
    }

    /** Whether it moves a last day, of which the complainant is told. */
    public boolean isOfMoreTime() {
        return this == EXTENSION || this == STAGE_TWO_EXTENSION;
    }

    /** Whether it is still to be decided when the complaint has ended: what is owed stays owed. */
    boolean outlivesTheComplaint() {
        return this == REDRESS_PAYMENT;
    }
}
