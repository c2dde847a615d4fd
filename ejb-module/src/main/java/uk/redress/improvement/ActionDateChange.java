package uk.redress.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Actor;
import uk.redress.kernel.Refused;

/** A request to move an action's last day, and what somebody else decided about it. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ActionDateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long actionId;
    private @Nullable LocalDate fromOn;
    private LocalDate toOn;
    private String reason;
    private long askedBy;
    private Instant askedAt;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean approved;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected ActionDateChange() {}

    ActionDateChange(ImprovementAction action, LocalDate to, String reason, long askedBy, Instant at) {
        this.actionId = action.id();
        this.fromOn = action.dueOn();
        this.toOn = to;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    LocalDate to() {
        return toOn;
    }

    void decide(boolean yes, @Nullable String words, Actor by, Instant at) {
        if (by.account() == askedBy) {
            throw new Refused("Somebody else must decide this: you asked for the new date.");
        }
        decidedBy = by.account();
        decidedAt = at;
        approved = yes;
        decision = words;
    }
}
