package uk.redress.improvement.reports;

/** The reports there are. Each but the first is about a whole plan. */
public enum ReportKind {
    /** One workstream on one page. */
    HIGHLIGHT,
    BOARD_PACK,
    PLAN,
    EXCEPTIONS,
    CLOSING
}
