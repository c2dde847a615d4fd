package uk.redress.boards.owing;

/** What is owed; {@code MINUTES_} three times, by what has to be done next about them. */
public enum OwedKind {
    /** Papers that have not come, five working days before the meeting. */
    PAPERS,
    /** Who cannot come says so two working days before, and who comes instead. */
    APOLOGIES,
    /** The day of the meeting has come: who was there is not recorded. */
    ATTENDANCE,
    MINUTES_TO_DRAFT,
    MINUTES_TO_AGREE,
    /** Agreed: with the members within a week. */
    MINUTES_TO_SEND,
    /** There are no terms of reference. */
    TERMS_MISSING,
    /** They are looked at every quarter. */
    TERMS,
    /** Three meetings since the last one. */
    REPORT,
    /** Actions of the list whose day has passed. */
    ACTIONS,
    /** The answer to a question the body has asked. */
    REQUEST,
    /** The executive says within two months what it will do. */
    EXECUTIVE
}
