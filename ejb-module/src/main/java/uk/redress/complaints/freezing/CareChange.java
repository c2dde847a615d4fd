package uk.redress.complaints.freezing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One decision about a disputed change of care. A later one takes its place; none is ever changed. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
class CareChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private String change;
    private @Nullable LocalDate plannedFor;
    private boolean frozen;
    private String reason;
    private String decidedBy;
    private LocalDate decidedOn;
    private boolean disagreed;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected CareChange() {}

    CareChange(long complaintId, FreezeDecision decision, String recordedBy) {
        this.complaintId = complaintId;
        this.change = decision.change();
        this.plannedFor = decision.plannedFor();
        this.frozen = decision.frozen();
        this.reason = decision.reason();
        this.decidedBy = decision.decidedBy();
        this.decidedOn = decision.decidedOn();
        this.disagreed = decision.disagreed();
        this.recordedBy = recordedBy;
    }
}
