package uk.redress.improvement.reports;

/** Told when somebody has asked for a report, so that it is begun at once. */
record ReportAsked(long id) {}
