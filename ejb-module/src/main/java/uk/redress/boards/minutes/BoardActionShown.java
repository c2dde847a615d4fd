package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action on the list of a body.
 *
 * @param agreedOn the day of the meeting it came out of
 * @param firstDueOn the day that was agreed first
 * @param cameFrom in which body it was agreed, where another one has taken it over
 * @param said what was said of it, the last first
 */
public record BoardActionShown(
        String body,
        String bodyName,
        int number,
        long version,
        String meeting,
        LocalDate agreedOn,
        String minute,
        String text,
        String owner,
        LocalDate dueOn,
        LocalDate firstDueOn,
        @Nullable String cameFrom,
        @Nullable LocalDate closedOn,
        @Nullable HowClosed closedHow,
        List<Said> said)
        implements Serializable {

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isPutOff() {
        return !firstDueOn.equals(dueOn);
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** What was last said of it; null: nothing yet. */
    public @Nullable Said last() {
        return said.isEmpty() ? null : said.get(0);
    }

    /** What it said and by when it was due until it was changed, and why that was. */
    public record Changed(String textWas, LocalDate dueWas, String because, LocalDate on, String by)
            implements Serializable {}

    /** @param meeting null: between two meetings */
    public record Said(@Nullable String meeting, LocalDate on, String words, String by) implements Serializable {}
}
