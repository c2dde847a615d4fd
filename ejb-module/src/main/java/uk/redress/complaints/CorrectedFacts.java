package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/** What was written down on arrival, put right. */
public record CorrectedFacts(
        LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable String raisedBy,
        String summary,
        @Nullable Long teamId) {

    public CorrectedFacts {
        receivedBy = TextLength.LINE.ifAny(receivedBy, "the way it came");
        raisedBy = TextLength.LINE.ifAny(raisedBy, "who raised it");
        summary = TextLength.PAGES.of(summary, "what the complaint is about");
    }
}
