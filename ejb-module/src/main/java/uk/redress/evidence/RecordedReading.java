package uk.redress.evidence;

import uk.redress.clock.CalendarPeriod;

/**
 * A reading as it stands when it is given as evidence. It may be corrected later; what evidence keeps is this.
 *
 * @param indicator its reference
 * @param name of the indicator
 * @param words all that is recorded of it, a fact a line: the hash is of these words
 */
public record RecordedReading(String indicator, String name, CalendarPeriod period, String words) {}
