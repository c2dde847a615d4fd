package uk.redress.web.complaints.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.freezing.FreezeDecision;

/** The decision about a disputed change of care, as it is being written down. The change is presumed to wait. */
public class FreezeForm implements Serializable {

    private @Nullable String change;
    private @Nullable LocalDate plannedFor;
    private @Nullable Boolean frozen;
    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Boolean disagreed;

    /** Starts from what was decided before. */
    public void startFrom(FreezeDecision known) {
        change = known.change();
        plannedFor = known.plannedFor();
        frozen = known.frozen();
        reason = known.reason();
        decidedBy = known.decidedBy();
        decidedOn = known.decidedOn();
        disagreed = known.disagreed();
    }

    public FreezeDecision decision(LocalDate today) {
        return new FreezeDecision(
                change == null ? "" : change,
                plannedFor,
                !Boolean.FALSE.equals(frozen),
                reason == null ? "" : reason,
                decidedBy == null ? "" : decidedBy,
                decidedOn == null ? today : decidedOn,
                Boolean.TRUE.equals(disagreed));
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public @Nullable Boolean getFrozen() {
        return frozen;
    }

    public void setFrozen(@Nullable Boolean frozen) {
        this.frozen = frozen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable Boolean getDisagreed() {
        return disagreed;
    }

    public void setDisagreed(@Nullable Boolean disagreed) {
        this.disagreed = disagreed;
    }
}
