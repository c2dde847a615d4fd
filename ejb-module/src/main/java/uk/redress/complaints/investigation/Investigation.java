package uk.redress.complaints.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.kernel.Refused;

/**
 * The facts of stage 2, each written once when it happened (2006 Regulations, reg. 17).
 *
 * <p>It begins on the day the complainant asks, whoever decides about it and however long that takes. A manager accepts it,
 * or refuses it on a ground of the law. An investigating officer and an independent person are appointed, the statement of
 * complaint is agreed, the draft is checked for facts, both report, and a senior manager adjudicates each point. It ends
 * when the adjudication is sent.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Investigation {

    @Id
    private long complaintId;

    private LocalDate requestedOn;
    private @Nullable String requestWay;
    private @Nullable String requestWords;
    private @Nullable String skipsStageOneBecause;
    private @Nullable String lateBecause;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String acceptedBy;
    private @Nullable LocalDate refusedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground refusalGround;

    private @Nullable String refusalReason;
    private @Nullable LocalDate investigatorsAppointedOn;
    private @Nullable LocalDate statementDraftedOn;
    private @Nullable LocalDate statementAgreedOn;
    private @Nullable String statementAgreedHow;
    private @Nullable LocalDate draftReportOn;
    private @Nullable LocalDate factsCheckedOn;
    private @Nullable String factsComments;
    private @Nullable LocalDate reportOn;
    private @Nullable LocalDate independentReportOn;
    private @Nullable String independentView;
    private @Nullable LocalDate adjudicatedOn;
    private @Nullable String adjudicatedBy;
    private @Nullable Boolean meetingOffered;
    private @Nullable String meetingNote;
    private @Nullable LocalDate adjudicationSentOn;
    private @Nullable String overrunReason;
    private @Nullable LocalDate ranOutOn;

    @SuppressWarnings("NullAway.Init")
    protected Investigation() {}

    Investigation(long complaintId, StageTwoRequest request) {
        this.complaintId = complaintId;
        this.requestedOn = request.requestedOn();
        this.requestWay = request.way();
        this.requestWords = request.words();
        this.skipsStageOneBecause = request.skipsStageOneBecause();
        this.lateBecause = request.lateBecause();
    }

    void accepted(LocalDate on, String by) {
        acceptedOn = on;
        acceptedBy = by;
    }

    void refused(LocalDate on, Ground ground, String reason) {
        refusedOn = on;
        refusalGround = ground;
        refusalReason = reason;
    }

    boolean isRefused() {
        return refusedOn != null;
    }

    Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    void investigatorsAppointed(LocalDate on) {
        investigatorsAppointedOn = on;
    }

    void statementDrafted(LocalDate on) {
        statementDraftedOn = on;
    }

    /** @throws Refused when it was agreed before it was asked for, or before it was drafted */
    void statementAgreed(LocalDate on, String how) {
        mustNotBeBefore(on, "The statement of complaint", requestedOn, "stage 2 was asked for");
        if (statementDraftedOn != null) {
            mustNotBeBefore(on, "The statement of complaint", statementDraftedOn, "it was drafted");
        }
        statementAgreedOn = on;
        statementAgreedHow = how;
    }

    void drafted(LocalDate on) {
        mustNotBeBefore(on, "The draft report", day(statementAgreedOn), "the statement of complaint was agreed");
        draftReportOn = on;
    }

    void factsChecked(LocalDate on, @Nullable String comments) {
        mustNotBeBefore(on, "The fact check", day(draftReportOn), "the draft report was written");
        factsCheckedOn = on;
        factsComments = comments;
    }

    void reported(LocalDate on, LocalDate independentlyOn, String view) {
        mustNotBeBefore(on, "The final report", day(draftReportOn), "the draft report was written");
        mustNotBeBefore(
                independentlyOn,
                "The independent person's report",
                day(statementAgreedOn),
                "the statement of complaint was agreed");
        reportOn = on;
        independentReportOn = independentlyOn;
        independentView = view;
    }

    void adjudicated(LocalDate on, String by, boolean offersMeeting, @Nullable String note) {
        adjudicatedOn = on;
        adjudicatedBy = by;
        meetingOffered = offersMeeting;
        meetingNote = note;
    }

    /** @throws Refused when it is later than its last day and nobody says why */
    void sent(LocalDate on, LocalDate due, @Nullable String whyLate) {
        mustNotBeBefore(on, "The adjudication", day(adjudicatedOn), "it was decided");
        if (on.isAfter(due) && whyLate == null) {
            throw new Refused("The adjudication is later than its last day, %s. Say why: an overrun has a reason."
                    .formatted(InWords.date(due)));
        }
        adjudicationSentOn = on;
        overrunReason = whyLate;
    }

    boolean isSent() {
        return adjudicationSentOn != null;
    }

    Optional<LocalDate> ranOutOn() {
        return Optional.ofNullable(ranOutOn);
    }

    void ranOut(LocalDate on) {
        ranOutOn = on;
    }

    private static LocalDate day(@Nullable LocalDate known) {
        return known == null ? LocalDate.MIN : known;
    }

    private static void mustNotBeBefore(LocalDate day, String what, LocalDate earlier, String event) {
        if (day.isBefore(earlier)) {
            throw new Refused("%s is dated %s, before %s on %s. Correct one of the two dates."
                    .formatted(what, InWords.date(day), event, InWords.date(earlier)));
        }
    }
}
