package uk.redress.web.complaints.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.safeguarding.ConcernOnFile;
import uk.redress.complaints.safeguarding.Referral;

/** An open worry about a child, with its referral or its outcome as it is being written down. */
public class ConcernForm implements Serializable {

    private final ConcernOnFile concern;
    private @Nullable String to;
    private @Nullable LocalDate on;
    private @Nullable String by;
    private @Nullable String reference;
    private @Nullable String outcome;
    private @Nullable LocalDate outcomeOn;

    public ConcernForm(ConcernOnFile concern, LocalDate today) {
        this.concern = concern;
        to = concern.referredTo();
        on = concern.isReferred() ? concern.referredOn() : today;
        by = concern.referredBy();
        reference = concern.reference();
        outcomeOn = today;
    }

    public Referral referral(LocalDate today) {
        return new Referral(to == null ? "" : to, on == null ? today : on, by == null ? "" : by, reference);
    }

    public ConcernOnFile getConcern() {
        return concern;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(@Nullable LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }
}
