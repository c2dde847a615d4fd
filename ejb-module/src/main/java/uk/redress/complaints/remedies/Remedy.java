package uk.redress.complaints.remedies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.Refused;

/**
 * Something that is to put a complaint right. It is offered, accepted or refused, and done, with what shows it. A payment is
 * proposed first and approved by a manager who may approve so much; nobody is offered money that was not.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Remedy {

    private static final BigDecimal MOST = new BigDecimal("99999999.99");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private RemedyKind kind;

    private String what;
    private @Nullable BigDecimal amount;
    private LocalDate proposedOn;
    private String proposedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate offeredOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate refusedOn;
    private @Nullable String refusal;
    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;
    private @Nullable String actionReference;
    private boolean notNeeded;

    @SuppressWarnings("NullAway.Init")
    protected Remedy() {}

    private Remedy(long complaintId, RemedyKind kind, String what, LocalDate on, String by) {
        this.complaintId = complaintId;
        this.kind = kind;
        this.what = what;
        this.proposedOn = on;
        this.proposedBy = by;
    }

    /** An apology, or something that is put right: it may be offered before anybody writes it down. */
    static Remedy offered(
            long complaintId, RemedyKind kind, String what, LocalDate offeredOn, LocalDate on, String by) {
        if (kind != RemedyKind.APOLOGY && kind != RemedyKind.PUT_RIGHT) {
            throw new Refused("A payment is approved before it is offered, and a change of the service is promised.");
        }
        Remedy remedy = new Remedy(complaintId, kind, what, on, by);
        remedy.offeredOn = offeredOn;
        return remedy;
    }

    static Remedy payment(long complaintId, String what, BigDecimal amount, LocalDate on, String by) {
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new Refused("Give the amount in pounds and pence, more than nothing: for example 250 or 99.50.");
        }
        Remedy remedy = new Remedy(complaintId, RemedyKind.PAYMENT, what, on, by);
        remedy.amount = amount.setScale(2);
        return remedy;
    }

    static Remedy promised(long complaintId, String what, String actionReference, LocalDate on, String by) {
        Remedy remedy = new Remedy(complaintId, RemedyKind.SERVICE_CHANGE, what, on, by);
        remedy.actionReference = actionReference;
        return remedy;
    }

    static Remedy consideredAndNotNeeded(long complaintId, String why, LocalDate on, String by) {
        Remedy remedy = new Remedy(complaintId, RemedyKind.SERVICE_CHANGE, why, on, by);
        remedy.notNeeded = true;
        return remedy;
    }

    long complaintId() {
        return complaintId;
    }

    RemedyKind kind() {
        return kind;
    }

    String what() {
        return what;
    }

    BigDecimal amount() {
        if (amount == null) {
            throw new IllegalStateException("Only a payment has an amount.");
        }
        return amount;
    }

    RemedyStatus status() {
        return RemedyStatus.of(kind, notNeeded, approvedOn, offeredOn, acceptedOn, refusedOn, doneOn);
    }

    void approved(LocalDate on, String by) {
        mustBe(RemedyStatus.PROPOSED);
        approvedOn = on;
        approvedBy = by;
    }

    /** A payment that was approved is offered; everything else was offered when it was written down. */
    void offered(LocalDate on) {
        if (status() == RemedyStatus.PROPOSED) {
            throw new Refused("A manager has to approve the payment before it is offered.");
        }
        mustBe(RemedyStatus.APPROVED);
        mustFollow("The offer", on, "it was approved", approvedOn);
        offeredOn = on;
    }

    void accepted(LocalDate on) {
        mustBe(RemedyStatus.OFFERED);
        mustFollow("The answer", on, "it was offered", offeredOn);
        acceptedOn = on;
    }

    /** By the complainant, by the manager who was to approve it, or given up before anybody decided. */
    void refused(LocalDate on, String why) {
        RemedyStatus now = status();
        if (now != RemedyStatus.PROPOSED && now != RemedyStatus.APPROVED && now != RemedyStatus.OFFERED) {
            throw alreadySettled();
        }
        mustFollow("The answer", on, "it was offered", offeredOn);
        refusedOn = on;
        refusal = why;
    }

    /** A payment is made only when it was accepted; an apology needs nobody's agreement. */
    void done(LocalDate on, String shownBy) {
        if (kind == RemedyKind.SERVICE_CHANGE) {
            throw new Refused("A change of the service is recorded as done on its action.");
        }
        RemedyStatus now = status();
        if (kind == RemedyKind.PAYMENT && now == RemedyStatus.OFFERED) {
            throw new Refused("The payment has been offered and not accepted yet. Record first that they accepted it.");
        }
        if (now != RemedyStatus.ACCEPTED && (kind == RemedyKind.PAYMENT || now != RemedyStatus.OFFERED)) {
            throw alreadySettled();
        }
        mustFollow(kind == RemedyKind.PAYMENT ? "The payment" : "It", on, "it was offered", offeredOn);
        mustFollow(kind == RemedyKind.PAYMENT ? "The payment" : "It", on, "it was accepted", acceptedOn);
        doneOn = on;
        evidence = shownBy;
    }

    private void mustBe(RemedyStatus wanted) {
        if (status() != wanted) {
            throw alreadySettled();
        }
    }

    private static Refused alreadySettled() {
        return new Refused("This has been done already, or it is not its turn yet. Look at the complaint again.");
    }

    private static void mustFollow(String what, LocalDate day, String event, @Nullable LocalDate earlier) {
        if (earlier != null) {
            InOrder.mustFollow(what, day, event, earlier);
        }
    }
}
