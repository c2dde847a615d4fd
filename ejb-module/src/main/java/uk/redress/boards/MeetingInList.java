package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the list of its body.
 *
 * @param items how many it deals with
 * @param papersMissing how many papers have not come
 * @param drafted whether there are minutes
 */
public record MeetingInList(
        String reference,
        String body,
        String bodyName,
        LocalDate heldOn,
        @Nullable String time,
        @Nullable String place,
        LocalDate papersDueOn,
        LocalDate apologiesDueOn,
        @Nullable LocalDate noticeSentOn,
        @Nullable LocalDate cancelledOn,
        @Nullable LocalDate attendedOn,
        @Nullable Quorum quorum,
        @Nullable Integer present,
        boolean drafted,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate sentOn,
        @Nullable String difference,
        long items,
        long papersMissing)
        implements Serializable {

    public MeetingState state(LocalDate today) {
        return MeetingState.of(this, today);
    }

    public boolean isHeld() {
        return attendedOn != null;
    }

    public boolean isSendingOverdue(LocalDate today) {
        return sentOn == null && sendBy != null && sendBy.isBefore(today);
    }

    public boolean isSentLate() {
        return sentOn != null && sendBy != null && sentOn.isAfter(sendBy);
    }

    public boolean isPapersOverdue(LocalDate today) {
        return cancelledOn == null && attendedOn == null && papersMissing > 0 && papersDueOn.isBefore(today);
    }
}
