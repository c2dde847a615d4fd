package uk.redress.boards;

/** What kind of body it is. */
public enum BodyKind {
    IMPROVEMENT_BOARD,
    SUB_GROUP,
    SCRUTINY_COMMITTEE,
    CABINET,
    PARTNERSHIP_BOARD,
    OTHER
}
