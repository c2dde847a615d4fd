package uk.redress.web.programme.picture;

/**
 * A month on the timeline, or a quarter or a year where there is no room for months.
 *
 * @param year shown above the first column of each year
 */
public record TimelineColumn(String x, String middle, String label, String year) {}
