package uk.redress.boards.risks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.InOrder;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Something that might go wrong. It is raised, reviewed again and again, perhaps escalated, and closed with a reason. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Risk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private String cause;
    private String event;
    private String impact;
    private @Nullable Long workstreamId;

    /** Of an older risk, whose workstream nobody could tell from its title. */
    private @Nullable String workstream;

    private LocalDate raisedOn;
    private String raisedBy;
    private @Nullable String escalatedTo;
    private @Nullable LocalDate escalatedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Risk() {}

    Risk(String reference, NewRisk risk, LocalDate raisedOn, String raisedBy) {
        this.reference = reference;
        this.raisedOn = raisedOn;
        this.raisedBy = raisedBy;
        this.cause = risk.cause();
        this.event = risk.event();
        this.impact = risk.impact();
        this.workstreamId = risk.workstream();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    void mayBeReviewed(LocalDate on, @Nullable LocalDate lastReviewed) {
        mustBeOpen();
        InOrder.mustFollow("The review", on, "the last one", lastReviewed);
    }

    void escalate(String to, LocalDate on) {
        mustBeOpen();
        InOrder.mustFollow("Escalating it", on, "it was raised", raisedOn);
        escalatedTo = to;
        escalatedOn = on;
    }

    /** @param to null: it is the whole programme's */
    void belongsTo(@Nullable Long to) {
        mustBeOpen();
        if (workstream == null && Objects.equals(workstreamId, to)) {
            throw new Refused("It belongs there already.");
        }
        workstreamId = to;
        workstream = null;
    }

    void close(LocalDate on, String because) {
        mustBeOpen();
        InOrder.mustFollow("Closing it", on, "it was raised", raisedOn);
        closedOn = on;
        closedBecause = because;
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new Refused("The risk was closed on %s. Raise a new one if it has come back."
                    .formatted(InWords.date(closedOn)));
        }
    }
}
