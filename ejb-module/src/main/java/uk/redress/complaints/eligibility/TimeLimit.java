package uk.redress.complaints.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.TimeToComplain;
import uk.redress.kernel.Refused;

/** When it happened, and where that is more than a year ago, whether it is considered all the same (reg. 9). */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
class TimeLimit {

    @Id
    private long complaintId;

    private LocalDate matterOn;
    private @Nullable Boolean notEarlier;
    private @Nullable Boolean stillFair;
    private @Nullable String reason;
    private @Nullable String adjustmentsCheck;

    @Enumerated(EnumType.STRING)
    private @Nullable LateDecision decision;

    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected TimeLimit() {}

    TimeLimit(long complaintId, LocalDate matterOn) {
        this.complaintId = complaintId;
        this.matterOn = matterOn;
    }

    boolean isLate(LocalDate receivedOn) {
        return TimeToComplain.hadPassed(matterOn, receivedOn);
    }

    LocalDate matterOn() {
        return matterOn;
    }

    Optional<LateDecision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** When it happened turns out to be another day; what was decided about it stands. */
    void happened(LocalDate on) {
        mustBeUndecided();
        matterOn = on;
    }

    void answered(LateAnswers answers) {
        mustBeUndecided();
        notEarlier = answers.notEarlier();
        stillFair = answers.stillFair();
        reason = answers.reason();
        adjustmentsCheck = answers.adjustmentsCheck();
    }

    void decided(LateDecision how, String by, LocalDate on, @Nullable String why) {
        mustBeUndecided();
        if (reason == null) {
            throw new Refused("Answer the two questions about the time first.");
        }
        decision = how;
        decidedBy = by;
        decidedOn = on;
        decisionReason = why;
    }

    private void mustBeUndecided() {
        if (decision != null) {
            throw new Refused("It has been decided already whether it is considered although it came late.");
        }
    }
}
