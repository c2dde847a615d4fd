package uk.redress.clock;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The calendar in force, read once and kept until it is changed. Reading and forgetting exclude each other, so that a
 * calendar read just before a change is committed is never kept after it.
 */
@ApplicationScoped
public class Calendars {

    @Inject
    BankHolidays stored;

    private @Nullable WorkingCalendar kept;

    public synchronized WorkingCalendar current() {
        WorkingCalendar calendar = kept;
        if (calendar == null) {
            calendar = stored.calendar();
            kept = calendar;
        }
        return calendar;
    }

    /** As it is stored at this moment, with what this transaction has changed and nobody else sees yet. */
    public WorkingCalendar asStored() {
        return stored.calendar();
    }

    synchronized void forget(@Observes(during = AFTER_SUCCESS) CalendarChanged changed) {
        kept = null;
    }
}
