package uk.redress.improvement.reports;

/** What is kept of a report: the page a browser shows, and the same on paper. */
public enum ReportPart {
    PAGE,
    PDF;

    public String mediaType() {
        return this == PAGE ? "text/html;charset=UTF-8" : "application/pdf";
    }
}
