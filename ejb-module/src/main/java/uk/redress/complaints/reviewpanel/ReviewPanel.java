package uk.redress.complaints.reviewpanel;

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
 * The facts of stage 3, each written once when it happened (2006 Regulations, regs 18 to 20).
 *
 * <p>It begins on the day the authority receives the request, whoever decides about it. It is acknowledged and accepted,
 * or refused on a ground of the law. A chair is appointed first and consulted about the two others; the day of the panel
 * is arranged; the papers go out; three members meet; they recommend; the authority answers each recommendation and the
 * director signs. It ends when that response is sent.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ReviewPanel {

    @Id
    private long complaintId;

    private LocalDate requestedOn;
    private @Nullable String requestWay;
    private @Nullable String requestWords;
    private boolean late;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String acceptedBy;
    private @Nullable LocalDate refusedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground refusalGround;

    private @Nullable String refusalReason;
    private @Nullable LocalDate chairAppointedOn;
    private @Nullable LocalDate panelAppointedOn;
    private @Nullable LocalDate panelOn;
    private @Nullable String panelPlace;
    private @Nullable LocalDate arrangedOn;
    private @Nullable String lateBecause;
    private @Nullable LocalDate certainlyLateOn;
    private @Nullable LocalDate papersSentOn;
    private @Nullable LocalDate metOn;
    private @Nullable LocalDate ranOutOn;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate reportReceivedOn;
    private @Nullable String reportWords;
    private @Nullable String minorityView;
    private @Nullable LocalDate independentPersonConsultedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable String answerWords;
    private @Nullable LocalDate responseSentOn;
    private @Nullable String signedBy;
    private @Nullable String overrunReason;
    private @Nullable LocalDate ombudsmanUntil;

    @SuppressWarnings("NullAway.Init")
    protected ReviewPanel() {}

    ReviewPanel(long complaintId, StageThreeRequest request, boolean late) {
        this.complaintId = complaintId;
        this.requestedOn = request.requestedOn();
        this.requestWay = request.way();
        this.requestWords = request.words();
        this.late = late;
    }

    boolean isLate() {
        return late;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    void acknowledged(LocalDate on) {
        mustNotBeBefore(on, "The acknowledgement", requestedOn, "stage 3 was asked for");
        acknowledgedOn = on;
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

    boolean isAccepted() {
        return acceptedOn != null;
    }

    boolean isRefused() {
        return refusedOn != null;
    }

    Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    void chairAppointed(LocalDate on) {
        mustNotBeBefore(on, "The appointment of the chair", requestedOn, "stage 3 was asked for");
        chairAppointedOn = on;
    }

    void panelAppointed(LocalDate on) {
        panelAppointedOn = on;
    }

    /** @param because why it meets later than its last day, or leaves less than ten working days for the papers; null when neither */
    void arranged(LocalDate on, LocalDate meets, String place, @Nullable String because) {
        panelOn = meets;
        panelPlace = place;
        arrangedOn = on;
        lateBecause = because;
    }

    Optional<LocalDate> panelOn() {
        return Optional.ofNullable(panelOn);
    }

    void certainlyLate(LocalDate on) {
        certainlyLateOn = on;
    }

    /** It was arranged again for a day that is in time. That it once seemed late stays in the history. */
    void canMeetInTime() {
        certainlyLateOn = null;
    }

    boolean isCertainlyLate() {
        return certainlyLateOn != null;
    }

    void papersSent(LocalDate on) {
        papersSentOn = on;
    }

    boolean arePapersSent() {
        return papersSentOn != null;
    }

    void met(LocalDate on) {
        mustNotBeBefore(on, "The panel", requestedOn, "stage 3 was asked for");
        mustNotBeBefore(on, "The panel", day(papersSentOn), "its papers were sent");
        metOn = on;
    }

    boolean hasMet() {
        return metOn != null;
    }

    void reported(PanelReport report) {
        mustNotBeBefore(report.reportedOn(), "The panel's report", day(metOn), "the panel met");
        mustNotBeBefore(report.receivedOn(), "The receipt of the report", report.reportedOn(), "the report was issued");
        reportedOn = report.reportedOn();
        reportReceivedOn = report.receivedOn();
        reportWords = report.words();
        minorityView = report.minorityView();
    }

    /** @param consultedOn the day the independent person of stage 2 was consulted (reg. 20(3)) */
    void answered(LocalDate on, String by, LocalDate consultedOn, @Nullable String words) {
        mustNotBeBefore(
                consultedOn,
                "The talk with the independent person",
                day(reportReceivedOn),
                "the panel's report was received");
        independentPersonConsultedOn = consultedOn;
        answeredOn = on;
        answeredBy = by;
        answerWords = words;
    }

    /** @throws Refused when it is later than its last day and nobody says why */
    void sent(LocalDate on, String by, LocalDate due, @Nullable String whyLate, LocalDate until) {
        mustNotBeBefore(on, "The response", day(answeredOn), "it was decided");
        if (on.isAfter(due) && whyLate == null) {
            throw new Refused("The response is later than its last day, %s. Say why: an overrun has a reason."
                    .formatted(InWords.date(due)));
        }
        responseSentOn = on;
        signedBy = by;
        overrunReason = whyLate;
        ombudsmanUntil = until;
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
