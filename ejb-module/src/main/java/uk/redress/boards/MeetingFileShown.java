package uk.redress.boards;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a meeting: a paper for an item, or the minutes.
 *
 * @param givenFor the meeting it was given for, which is part of its address; its item may have moved since
 * @param item null: it holds the minutes
 * @param hash SHA-256, to compare what is opened with what was given
 * @param late whether it came after the day on which papers are due
 * @param why the reason why it was withdrawn
 */
public record MeetingFileShown(
        String givenFor,
        int number,
        @Nullable Long item,
        String name,
        long size,
        String hash,
        LocalDate cameOn,
        boolean late,
        String by,
        Instant at,
        @Nullable String why,
        @Nullable Instant withdrawnAt)
        implements Serializable {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public long kilobytes() {
        return Math.max(1, size / 1024);
    }

    public boolean isMinutes() {
        return item == null;
    }
}
