package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was written down on arrival, put right. */
public record CorrectedFacts(
        LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable String raisedBy,
        String summary,
        @Nullable Long teamId) {

    public CorrectedFacts {
        receivedBy = Length.LINE.ifAny(receivedBy, "the way it came");
        raisedBy = Length.LINE.ifAny(raisedBy, "who raised it");
        summary = Length.PAGES.of(summary, "what the complaint is about");
    }
}
