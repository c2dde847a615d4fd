package uk.redress.indicators;

import java.io.Serializable;

/**
 * Two figures of a table that do not go together, in a sentence with both.
 *
 * @param area whose row it is in
 * @param roundingMayExplain whether figures that were rounded could still be right
 */
public record Discrepancy(String area, String sentence, boolean roundingMayExplain) implements Serializable {}
