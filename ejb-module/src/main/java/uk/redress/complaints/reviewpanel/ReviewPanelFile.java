package uk.redress.complaints.reviewpanel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.recommendations.RecommendationOnFile;

/**
 * Stage 3 of a complaint as a page shows it. Its clocks, letters and approvals are read from those who keep them.
 *
 * @param certainlyLateOn the day it became certain that the panel cannot meet in time; null as long as it can
 * @param ranOutOn the day it was recorded that the last day had passed; null when it has not
 */
public record ReviewPanelFile(
        LocalDate requestedOn,
        @Nullable String requestWay,
        @Nullable String requestWords,
        boolean late,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable LocalDate refusedOn,
        @Nullable Ground refusalGround,
        @Nullable String refusalReason,
        @Nullable LocalDate chairAppointedOn,
        @Nullable LocalDate panelAppointedOn,
        @Nullable LocalDate panelOn,
        @Nullable String panelPlace,
        @Nullable LocalDate arrangedOn,
        @Nullable String lateBecause,
        @Nullable LocalDate certainlyLateOn,
        @Nullable LocalDate papersSentOn,
        @Nullable LocalDate metOn,
        @Nullable LocalDate ranOutOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate reportReceivedOn,
        @Nullable String reportWords,
        @Nullable String minorityView,
        @Nullable LocalDate independentPersonConsultedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String answerWords,
        @Nullable LocalDate responseSentOn,
        @Nullable String signedBy,
        @Nullable String overrunReason,
        @Nullable LocalDate ombudsmanUntil,
        List<MemberOnFile> members,
        List<AttendeeOnFile> attendees,
        List<RecommendationOnFile> recommendations)
        implements Serializable {

    /** Somebody who was considered for the panel. */
    public record MemberOnFile(
            long id,
            boolean chair,
            String name,
            @Nullable String comesFrom,
            LocalDate consideredOn,
            String consideredBy,
            @Nullable String conflict,
            @Nullable LocalDate replacedOn,
            @Nullable String replacedBecause)
            implements Serializable {

        public boolean sits() {
            return conflict == null && replacedOn == null;
        }
    }

    /** Somebody who was asked to come. */
    public record AttendeeOnFile(
            long id,
            Attendee.As part,
            String name,
            @Nullable Boolean attended) implements Serializable {}

    /** Those who sit on it now, the chair first. */
    public List<MemberOnFile> sitting() {
        return members.stream().filter(MemberOnFile::sits).toList();
    }
}
