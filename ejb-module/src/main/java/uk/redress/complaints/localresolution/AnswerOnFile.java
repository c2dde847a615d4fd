package uk.redress.complaints.localresolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the answer has come, as a page shows it.
 *
 * @param unknownFacts what the log a complaint came from did not say; null where nothing is missing
 * @param manager who was asked to answer at stage 1, whoever deals with it now
 * @param returnedReason what the quality check found missing; null once it has been answered again
 */
public record AnswerOnFile(
        @Nullable LocalDate respondedOn,
        @Nullable String response,
        @Nullable String returnedReason,
        @Nullable LocalDate sentOn,
        @Nullable String overrunReason,
        @Nullable LocalDate stageTwoOfferedOn,
        @Nullable String unknownFacts,
        @Nullable Long managerId,
        @Nullable String manager) {

    static final AnswerOnFile NOTHING_YET = new AnswerOnFile(null, null, null, null, null, null, null, null, null);
}
