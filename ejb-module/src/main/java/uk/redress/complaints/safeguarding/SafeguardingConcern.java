package uk.redress.complaints.safeguarding;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** A worry that a child may be at risk. It is raised, then referred, and open until its outcome is known. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class SafeguardingConcern {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private LocalDate raisedOn;
    private String raisedBy;
    private String worry;
    private @Nullable String referredTo;
    private @Nullable LocalDate referredOn;
    private @Nullable String referredBy;
    private @Nullable String reference;
    private @Nullable String outcome;
    private @Nullable LocalDate outcomeOn;
    private @Nullable String outcomeBy;

    @SuppressWarnings("NullAway.Init")
    protected SafeguardingConcern() {}

    SafeguardingConcern(long complaintId, LocalDate raisedOn, String raisedBy, String worry) {
        this.complaintId = complaintId;
        this.raisedOn = raisedOn;
        this.raisedBy = raisedBy;
        this.worry = worry;
    }

    long complaintId() {
        return complaintId;
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** As the manager reads it who is asked to let the complaint end. */
    String asAsked() {
        return referredOn == null
                ? "%s (not referred yet)".formatted(worry)
                : "%s (referred to %s on %s)".formatted(worry, referredTo, InWords.date(referredOn));
    }

    boolean isReferred() {
        return referredOn != null;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    /**
     * May be put right until the outcome is known. The referral may have been made before the complaint arrived: whoever
     * took the call made it at once.
     */
    void referred(Referral referral) {
        mustBeOpen();
        referredTo = referral.to();
        referredOn = referral.on();
        referredBy = referral.by();
        reference = referral.reference();
    }

    /** @throws Refused when nothing was referred, or on a day before it was */
    void concluded(String what, LocalDate on, String recordedBy) {
        mustBeOpen();
        if (referredOn == null) {
            throw new Refused("Record the safeguarding referral first: to whom, when and by whom.");
        }
        if (on.isBefore(referredOn)) {
            throw new Refused("The outcome cannot have been known on %s, before the referral on %s."
                    .formatted(InWords.date(on), InWords.date(referredOn)));
        }
        outcome = what;
        outcomeOn = on;
        outcomeBy = recordedBy;
    }

    private void mustBeOpen() {
        if (outcomeOn != null) {
            throw new Refused("The outcome was recorded on %s already.".formatted(InWords.date(outcomeOn)));
        }
    }
}
