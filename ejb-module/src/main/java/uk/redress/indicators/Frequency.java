package uk.redress.indicators;

import java.time.LocalDate;
import uk.redress.clock.CalendarPeriod;

/** How often there is a reading. */
public enum Frequency {
    WEEKLY(CalendarPeriod.Length.WEEK),
    MONTHLY(CalendarPeriod.Length.MONTH),
    QUARTERLY(CalendarPeriod.Length.QUARTER);

    private final CalendarPeriod.Length length;

    Frequency(CalendarPeriod.Length length) {
        this.length = length;
    }

    public CalendarPeriod.Length length() {
        return length;
    }

    /** The last of its periods that is over: of today there is more to come. */
    public CalendarPeriod lastOver(LocalDate today) {
        CalendarPeriod running = CalendarPeriod.around(today, length);
        return running.previous();
    }
}
