package uk.redress.evidence;

import uk.redress.clock.CalendarPeriod;

/**
 * A reading that is on record.
 *
 * @param indicator its reference
 */
public record OfferedReading(String indicator, CalendarPeriod period) implements Content {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.READING;
    }
}
