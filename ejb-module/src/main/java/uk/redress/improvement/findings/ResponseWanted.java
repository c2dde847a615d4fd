package uk.redress.improvement.findings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.WorkingCalendar;

/**
 * A response that is still to be given.
 *
 * @param reference of the source that wants it
 * @param by its last day
 * @param left how many working days are left, less than 0 for those that have gone by since; null where the calendar does
 *     not reach
 */
public record ResponseWanted(
        String reference,
        String title,
        String body,
        ResponseRule rule,
        @Nullable String responder,
        LocalDate by,
        @Nullable Integer left,
        boolean overdue)
        implements Serializable {

    private static final int SOON = 10;

    static ResponseWanted of(SourceInList source, WorkingCalendar calendar, LocalDate today) {
        LocalDate by = Objects.requireNonNull(source.respondBy());
        return new ResponseWanted(
                source.reference(),
                source.title(),
                source.body(),
                source.rule(),
                source.responder(),
                by,
                left(calendar, today, by),
                by.isBefore(today));
    }

    private static @Nullable Integer left(WorkingCalendar calendar, LocalDate today, LocalDate by) {
        OptionalInt left = calendar.left(today, by);
        return left.isPresent() ? (Integer) left.getAsInt() : null;
    }

    public boolean isSoon() {
        return !overdue && left != null && left <= SOON;
    }
}
