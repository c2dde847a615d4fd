package uk.redress.complaints.alongside;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.Refused;

/**
 * A talk that is offered, agreed to or not, and held. Whatever comes of it, the complainant keeps the right to the next
 * stage and every clock runs on.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Mediation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private MediationKind kind;

    private LocalDate offeredOn;
    private String offeredBy;
    private @Nullable Boolean agreed;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate heldOn;
    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    protected Mediation() {}

    Mediation(long complaintId, MediationKind kind, LocalDate offeredOn, String offeredBy) {
        this.complaintId = complaintId;
        this.kind = kind;
        this.offeredOn = offeredOn;
        this.offeredBy = offeredBy;
    }

    long complaintId() {
        return complaintId;
    }

    MediationKind kind() {
        return kind;
    }

    /** @throws Refused when they answered before, or on a day before it was offered */
    void answered(LocalDate on, boolean yes) {
        if (answeredOn != null) {
            throw new Refused("Whether they agree has been recorded already.");
        }
        InOrder.mustFollow("The answer", on, "it was offered", offeredOn);
        agreed = yes;
        answeredOn = on;
    }

    /** @throws Refused when nobody agreed to it, it was held before, or on a day before they agreed */
    void held(LocalDate on, String cameOfIt) {
        if (answeredOn == null || !Boolean.TRUE.equals(agreed)) {
            throw new Refused("It takes place by agreement only. Record first that they agreed.");
        }
        if (heldOn != null) {
            throw new Refused("What came of it has been recorded already.");
        }
        InOrder.mustFollow("The talk", on, "they agreed to it", answeredOn);
        heldOn = on;
        outcome = cameOfIt;
    }
}
