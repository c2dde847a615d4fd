package uk.redress.web.complaints;

/**
 * One working day on the picture of a clock.
 *
 * @param x where it stands, in units of the picture
 * @param kind passed, today, ahead, over
 */
public record ClockMark(int number, int x, String kind, boolean labelled) {}
