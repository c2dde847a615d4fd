package uk.redress.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * An action as a list shows it.
 *
 * @param evidence what shows that it was done; null while it is open
 * @param planned whether it is part of an improvement plan, where it is followed
 * @param forOmbudsman whether it is a remedy that was agreed with the Ombudsman
 */
public record ActionInList(
        String reference,
        long version,
        ComplaintNumber complaint,
        String text,
        String owner,
        LocalDate dueOn,
        LocalDate promisedOn,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable String doneRecordedBy,
        boolean forOmbudsman,
        boolean planned) {

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLateOn(LocalDate today) {
        return dueOn.isBefore(doneOn == null ? today : doneOn);
    }
}
