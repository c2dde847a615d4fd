package uk.redress.web.programme.indicators;

/**
 * A line across the chart, or a place on its foot, with what it means.
 *
 * @param kind minor is left out where there is little room, end stands at the right edge
 */
public record ChartMark(String at, String label, String kind) {}
