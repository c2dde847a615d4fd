package uk.redress.web.programme.indicators;

/**
 * A target as long as it applies: a line, and the band in which it counts as met.
 *
 * @param top where the band begins
 * @param height how high it is
 */
public record ChartTarget(String x1, String x2, String y, String top, String width, String height) {}
