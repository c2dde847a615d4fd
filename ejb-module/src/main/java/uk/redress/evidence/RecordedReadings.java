package uk.redress.evidence;

import java.util.Optional;
import uk.redress.clock.CalendarPeriod;

/** What the indicators have on record, told by whoever keeps them. */
public interface RecordedReadings {

    /** @return empty when there is no such indicator, or no figure of that period */
    Optional<RecordedReading> of(String indicator, CalendarPeriod period);
}
