package uk.redress.web.programme.indicators;

/**
 * A reading on the chart.
 *
 * @param kind green, amber, red or none: the shape says it as well as the colour
 * @param words what a pointer resting on it is told
 */
public record ChartPoint(String x, String y, String kind, String words, String path) {}
