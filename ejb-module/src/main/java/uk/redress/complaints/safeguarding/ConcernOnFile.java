package uk.redress.complaints.safeguarding;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;

/** A worry about a child as a page shows it. */
public record ConcernOnFile(
        long id,
        LocalDate raisedOn,
        String raisedBy,
        String worry,
        @Nullable String referredTo,
        @Nullable LocalDate referredOn,
        @Nullable String referredBy,
        @Nullable String reference,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn)
        implements Serializable {

    public boolean isOpen() {
        return outcome == null;
    }

    /** The referral in one sentence; null while there is none. */
    public @Nullable String referralInWords() {
        return referredOn == null
                ? null
                : "To %s on %s, by %s%s"
                        .formatted(
                                referredTo,
                                InWords.date(referredOn),
                                referredBy,
                                reference == null ? "" : ", reference " + reference);
    }

    public boolean isReferred() {
        return referredOn != null;
    }
}
