package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a count: either it was counted and has a number, or it was skipped and has a reason. A count backwards has
 * negative numbers.
 *
 * @param number how many working days have been counted so far, this day included
 * @param skippedBecause {@code Saturday}, {@code Good Friday}; null when the day was counted
 */
public record ExplainedDay(
        LocalDate day, int number, @Nullable String skippedBecause) implements Serializable {

    public boolean isCounted() {
        return skippedBecause == null;
    }
}
