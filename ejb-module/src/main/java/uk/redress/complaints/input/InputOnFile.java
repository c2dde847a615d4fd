package uk.redress.complaints.input;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to another team as a page shows it.
 *
 * @param complaint its number; null where the person who was asked may not see the complaint
 * @param escalatedTo the manager it was taken to; null as long as it was not
 */
public record InputOnFile(
        long id,
        @Nullable String complaint,
        @Nullable String team,
        String asked,
        String askedBy,
        String question,
        LocalDate askedOn,
        LocalDate wantedBy,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate overdueSince,
        @Nullable String escalatedTo,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause)
        implements Serializable {

    public boolean isOpen() {
        return answeredOn == null && withdrawnOn == null;
    }

    /** Overdue from the day after, whether or not the sweep has said so yet. */
    public boolean isOverdueOn(LocalDate today) {
        return isOpen() && today.isAfter(wantedBy);
    }
}
