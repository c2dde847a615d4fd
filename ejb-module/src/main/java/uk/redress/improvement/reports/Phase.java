package uk.redress.improvement.reports;

/** What is being done to a report, in order. */
public enum Phase {
    /** The records are read. */
    READING,
    /** What they say is written down. */
    WRITING,
    /** It is set into pages; nobody knows yet how many. */
    SETTING,
    /** Page by page. */
    PRINTING,
    KEEPING
}
