package uk.redress.improvement.reports;

import org.jspecify.annotations.Nullable;

/**
 * A risk as a report tells of it.
 *
 * @param workstreamId the one it is about; null for the programme as a whole, and where only words are known
 * @param workstream its title or these words
 * @param words cause, event and impact in one sentence
 * @param likelihood after what is done about it, 1 to 5; as impact
 * @param target what it is meant to come down to, and by when, in words
 * @param nextStep what is done next, with its day where it has one
 * @param trend better, worse or the same since it was last looked at, in words
 */
public record RiskInReport(
        String reference,
        @Nullable Long workstreamId,
        @Nullable String workstream,
        String words,
        int likelihood,
        int impact,
        @Nullable String target,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable String trend) {

    /** Whether it is told of a workstream: its own, or the whole programme's. */
    boolean concerns(WorkstreamInPlan stream) {
        return isOfTheProgramme() || (workstreamId != null && workstreamId == stream.id());
    }

    boolean isOfTheProgramme() {
        return workstreamId == null && workstream == null;
    }

    public int score() {
        return likelihood * impact;
    }
}
