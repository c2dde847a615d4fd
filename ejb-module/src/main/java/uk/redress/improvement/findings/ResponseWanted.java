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
 * @param by its last day
 * @param left how many working days are left, less than 0 for those that have gone by since; null where the calendar does
 *     not reach
 */
public record ResponseWanted(
        SourceInList source, LocalDate by, @Nullable Integer left, boolean overdue) implements Serializable {

    private static final int SOON = 10;

    static ResponseWanted of(SourceInList source, WorkingCalendar calendar, LocalDate today) {
        LocalDate by = Objects.requireNonNull(source.respondBy());
        OptionalInt left = calendar.left(today, by);
        return new ResponseWanted(source, by, left.isPresent() ? (Integer) left.getAsInt() : null, by.isBefore(today));
    }

    public boolean isSoon() {
        return !overdue && left != null && left <= SOON;
    }
}
