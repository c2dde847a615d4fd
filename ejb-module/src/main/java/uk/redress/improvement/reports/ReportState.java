package uk.redress.improvement.reports;

/** Where the making of a report is. */
public enum ReportState {
    WAITING,
    RUNNING,
    MADE,
    /** It was begun several times and never finished. */
    FAILED
}
