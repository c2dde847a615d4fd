package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A count of working days shown in full: where it began, each day after that with its number or the reason it was
 * skipped, and the answer as a sentence.
 *
 * @param from day 0, which is never counted
 * @param workingDays the number counted; negative when counting back
 * @param to the day the count arrived at
 * @param days every day from the one next to {@code from} up to {@code to}, in the order they were counted
 */
public record Explanation(LocalDate from, int workingDays, LocalDate to, List<ExplainedDay> days, String sentence)
        implements Serializable {

    public Explanation {
        days = List.copyOf(days);
    }

    public boolean isBackwards() {
        return to.isBefore(from);
    }

    public List<ExplainedDay> skipped() {
        return days.stream().filter(day -> !day.isCounted()).toList();
    }

    /** The skipped days nobody would think of: those that are not simply a weekend. */
    public List<ExplainedDay> holidays() {
        return skipped().stream()
                .filter(day -> !InWords.dayOfWeek(day.day()).equals(day.skippedBecause()))
                .toList();
    }
}
