package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a body wants to be told, and what it was told. */
public record RequestShown(
        String body,
        String bodyName,
        int number,
        long version,
        String meeting,
        LocalDate askedOn,
        String minute,
        String question,
        String askedOf,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer)
        implements Serializable {

    public boolean isOpen() {
        return answeredOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    public boolean isAnsweredLate() {
        return answeredOn != null && answeredOn.isAfter(dueOn);
    }
}
