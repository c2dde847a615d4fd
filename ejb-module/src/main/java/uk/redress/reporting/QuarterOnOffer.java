package uk.redress.reporting;

import java.io.Serializable;
import uk.redress.clock.Quarter;

/**
 * A quarter to choose.
 *
 * @param received how many complaints came in, as far as they are counted
 * @param more true when there are more than were counted
 */
public record QuarterOnOffer(Quarter quarter, long received, boolean more) implements Serializable {}
