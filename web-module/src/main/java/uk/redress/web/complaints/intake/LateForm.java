package uk.redress.web.complaints.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.IntakeOnFile.TimeOnFile;
import uk.redress.complaints.eligibility.LateAnswers;

/** When it happened and the two questions about the time, as they are being answered. */
public class LateForm implements Serializable {

    private @Nullable LocalDate matterOn;
    private @Nullable Boolean notEarlier;
    private @Nullable Boolean stillFair;
    private @Nullable String reason;
    private @Nullable String adjustmentsCheck;
    private @Nullable Long approver;

    /** Starts from what is known. */
    public void startFrom(TimeOnFile known) {
        matterOn = known.matterOn();
        LateAnswers given = known.answers();
        if (given != null) {
            notEarlier = given.notEarlier();
            stillFair = given.stillFair();
            reason = given.reason();
            adjustmentsCheck = given.adjustmentsCheck();
        }
    }

    public LateAnswers answers() {
        return new LateAnswers(
                Boolean.TRUE.equals(notEarlier),
                Boolean.TRUE.equals(stillFair),
                reason == null ? "" : reason,
                adjustmentsCheck == null ? "" : adjustmentsCheck);
    }

    public @Nullable LocalDate getMatterOn() {
        return matterOn;
    }

    public void setMatterOn(@Nullable LocalDate matterOn) {
        this.matterOn = matterOn;
    }

    public @Nullable Boolean getNotEarlier() {
        return notEarlier;
    }

    public void setNotEarlier(@Nullable Boolean notEarlier) {
        this.notEarlier = notEarlier;
    }

    public @Nullable Boolean getStillFair() {
        return stillFair;
    }

    public void setStillFair(@Nullable Boolean stillFair) {
        this.stillFair = stillFair;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getAdjustmentsCheck() {
        return adjustmentsCheck;
    }

    public void setAdjustmentsCheck(@Nullable String adjustmentsCheck) {
        this.adjustmentsCheck = adjustmentsCheck;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
