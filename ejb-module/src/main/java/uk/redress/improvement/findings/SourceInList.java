package uk.redress.improvement.findings;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param findings how many it has
 * @param unanswered how many of them no action answers; one that goes no further answers nothing
 */
public record SourceInList(
        String reference,
        long version,
        SourceKind kind,
        String title,
        String body,
        LocalDate publishedOn,
        LocalDate receivedOn,
        ResponseRule rule,
        @Nullable LocalDate respondBy,
        @Nullable String responder,
        @Nullable LocalDate respondedOn,
        @Nullable String response,
        @Nullable String address,
        @Nullable String complaint,
        long findings,
        long unanswered)
        implements Serializable {

    /** What came out of a complaint is as the complaint is. */
    public boolean isChangeable() {
        return kind != SourceKind.COMPLAINT;
    }

    public boolean isToBeAnswered() {
        return respondBy != null && respondedOn == null;
    }

    public boolean isAnsweredLate() {
        return respondBy != null && respondedOn != null && respondedOn.isAfter(respondBy);
    }
}
