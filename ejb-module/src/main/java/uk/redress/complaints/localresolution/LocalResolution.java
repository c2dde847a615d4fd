package uk.redress.complaints.localresolution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/**
 * The facts of stage 1, each written once when it happened (2006 Regulations, regs 14 to 16). Which of them is due next
 * is known to the complaint; when it must be done by is known to its clocks.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
public class LocalResolution {

    @Id
    private long complaintId;

    private @Nullable LocalDate acknowledgedOn;
    private @Nullable LocalDate pointsAgreedOn;
    private @Nullable LocalDate assignedOn;
    private @Nullable Long managerId;
    private @Nullable LocalDate respondedOn;
    private @Nullable String responseText;
    private @Nullable String returnedReason;
    private @Nullable LocalDate qualityCheckedOn;
    private @Nullable Long qualityCheckedBy;
    private @Nullable LocalDate answerSentOn;
    private @Nullable String overrunReason;
    private @Nullable LocalDate stageTwoOfferedOn;
    private @Nullable String unknownFacts;

    @SuppressWarnings("NullAway.Init")
    protected LocalResolution() {}

    LocalResolution(long complaintId) {
        this.complaintId = complaintId;
    }

    void acknowledged(LocalDate on) {
        acknowledgedOn = on;
    }

    void pointsAgreed(LocalDate on) {
        pointsAgreedOn = on;
    }

    void assigned(LocalDate on, long manager) {
        assignedOn = on;
        managerId = manager;
    }

    Optional<Long> manager() {
        return Optional.ofNullable(managerId);
    }

    void responded(LocalDate on, String text) {
        respondedOn = on;
        responseText = text;
        returnedReason = null;
    }

    /** The complaints team sends the response back to the manager with what is missing. */
    void returned(String reason) {
        returnedReason = reason;
    }

    void passedQualityCheck(LocalDate on, long by) {
        qualityCheckedOn = on;
        qualityCheckedBy = by;
    }

    /** @throws Refused when the answer is later than its last day and nobody says why */
    void answered(LocalDate on, LocalDate due, @Nullable String whyLate) {
        if (on.isAfter(due) && (whyLate == null || whyLate.isBlank())) {
            throw new Refused("The answer is later than its last day. Say why: an overrun has a reason.");
        }
        answerSentOn = on;
        overrunReason = whyLate;
    }

    /** The last day passed without an answer: the complainant may go to stage 2 at once, or wait. */
    void offersStageTwo(LocalDate on) {
        stageTwoOfferedOn = on;
    }

    /** The complaint comes back and is worked from the start; what was said before stays in its history and its letters. */
    void beginsAgain() {
        acknowledgedOn = null;
        pointsAgreedOn = null;
        assignedOn = null;
        returnedReason = null;
        respondedOn = null;
        qualityCheckedOn = null;
        answerSentOn = null;
        overrunReason = null;
        stageTwoOfferedOn = null;
    }

    public boolean isReturned() {
        return returnedReason != null;
    }

    public boolean isAnswered() {
        return answerSentOn != null;
    }

    public Optional<LocalDate> stageTwoOfferedOn() {
        return Optional.ofNullable(stageTwoOfferedOn);
    }

    public Optional<String> responseText() {
        return Optional.ofNullable(responseText);
    }
}
