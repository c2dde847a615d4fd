package uk.redress.reporting;

/**
 * How many complaints of a quarter had a pause that was agreed with the complainant. They are counted like all others.
 *
 * @param late those of them that were answered, or are still unanswered, after the last day
 */
public record PausesAgreed(long complaints, long late) {}
