package uk.redress.complaints.investigation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.recommendations.RecommendationOnFile;

/**
 * Stage 2 of a complaint as a page shows it. Its clocks, letters and approvals are read from those who keep them.
 *
 * @param ranOutOn the day it was recorded that the last day had passed; null when it has not
 */
public record InvestigationFile(
        LocalDate requestedOn,
        @Nullable String requestWay,
        @Nullable String requestWords,
        @Nullable String skipsStageOneBecause,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable LocalDate refusedOn,
        @Nullable Ground refusalGround,
        @Nullable String refusalReason,
        @Nullable LocalDate investigatorsAppointedOn,
        @Nullable LocalDate statementDraftedOn,
        @Nullable LocalDate statementAgreedOn,
        @Nullable String statementAgreedHow,
        @Nullable LocalDate draftReportOn,
        @Nullable LocalDate factsCheckedOn,
        @Nullable String factsComments,
        @Nullable LocalDate reportOn,
        @Nullable LocalDate independentReportOn,
        @Nullable String independentView,
        @Nullable LocalDate adjudicatedOn,
        @Nullable String adjudicatedBy,
        @Nullable Boolean meetingOffered,
        @Nullable String meetingNote,
        @Nullable LocalDate adjudicationSentOn,
        @Nullable String overrunReason,
        @Nullable LocalDate ranOutOn,
        List<InvestigatorOnFile> investigators,
        List<StatementPointOnFile> points,
        List<RecommendationOnFile> recommendations,
        List<FileAccessOnFile> records)
        implements Serializable {

    /** Somebody who was considered for a post. */
    public record InvestigatorOnFile(
            Post post,
            String name,
            @Nullable String comesFrom,
            LocalDate consideredOn,
            String consideredBy,
            @Nullable String conflict,
            @Nullable LocalDate replacedOn,
            @Nullable String replacedBecause)
            implements Serializable {

        public boolean holdsThePost() {
            return conflict == null && replacedOn == null;
        }
    }

    /** A head of the statement of complaint, with what was found and what was decided. */
    public record StatementPointOnFile(
            int ordinal,
            String text,
            @Nullable String desiredOutcome,
            @Nullable Finding finding,
            @Nullable String findingReason,
            @Nullable Finding decision,
            @Nullable String decisionReason,
            @Nullable String heldBecause)
            implements Serializable {

        public boolean isDecidedDifferently() {
            return decision != null && decision != finding;
        }
    }

    /** Records that the investigators asked to see. */
    public record FileAccessOnFile(
            long id,
            LocalDate askedOn,
            String askedBy,
            String what,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean granted,
            @Nullable String answer)
            implements Serializable {}

    /** Who holds a post now; empty before anybody is appointed. */
    public Optional<InvestigatorOnFile> holding(Post post) {
        return investigators.stream()
                .filter(one -> one.post() == post && one.holdsThePost())
                .findFirst();
    }
}
