package uk.redress.improvement.reports;

import org.jspecify.annotations.Nullable;

/**
 * A risk as a report tells of it.
 *
 * @param workstream the one it is about; null for the programme as a whole
 * @param words cause, event and impact in one sentence
 * @param likelihood after what is done about it, 1 to 5; as impact
 * @param nextStep what is done next, with its day where it has one
 * @param trend better, worse or the same since it was last looked at, in words
 */
public record RiskInReport(
        String reference,
        @Nullable String workstream,
        String words,
        int likelihood,
        int impact,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable String trend) {

    public int score() {
        return likelihood * impact;
    }
}
