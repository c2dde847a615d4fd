package uk.redress.complaints.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.InWords;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.Refused;

/**
 * Proceedings elsewhere, from the day a manager decided that points wait for them to the day those came back. The decision
 * is looked at again on a day, and when they end the complainant has a year to come back.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Proceedings {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private ProceedingsKind kind;

    private @Nullable String courtReference;
    private @Nullable String legalAdviceReference;
    private LocalDate decidedOn;
    private String decidedBy;
    private LocalDate reviewOn;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String endNote;
    private @Nullable LocalDate mayReturnUntil;
    private @Nullable LocalDate returnedOn;
    private @Nullable String returnedAs;

    @SuppressWarnings("NullAway.Init")
    protected Proceedings() {}

    Proceedings(long complaintId, ProceedingsFound found, LocalDate decidedOn, String decidedBy) {
        mustBeReviewed(found.reviewOn(), decidedOn);
        this.complaintId = complaintId;
        this.kind = found.kind();
        this.courtReference = found.courtReference();
        this.legalAdviceReference = found.legalAdviceReference();
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.reviewOn = found.reviewOn();
    }

    long id() {
        return id;
    }

    long complaintId() {
        return complaintId;
    }

    /** The complainant has been told, in writing and with the reasons. */
    void told(LocalDate on) {
        if (toldOn != null) {
            throw new Refused("They were told on %s.".formatted(InWords.date(toldOn)));
        }
        InOrder.mustFollow("The letter", on, "it was decided", decidedOn);
        toldOn = on;
    }

    /** They still run, and the points still have to wait. */
    void reviewed(LocalDate next, LocalDate today) {
        mustRun();
        mustBeReviewed(next, today);
        reviewOn = next;
    }

    /** @return until when the complainant may come back */
    LocalDate ended(LocalDate on, String note) {
        mustRun();
        LocalDate until = CalendarMonths.after(on, CalendarMonths.TO_COME_BACK);
        endedOn = on;
        endNote = note;
        mayReturnUntil = until;
        return until;
    }

    /** @param as the number of the complaint that took the points on; null when they came back into this one */
    void cameBack(LocalDate on, @Nullable String as) {
        if (endedOn == null) {
            throw new Refused("The proceedings have not ended yet. Record their end first.");
        }
        if (returnedOn != null) {
            throw new Refused("What waited came back on %s.".formatted(InWords.date(returnedOn)));
        }
        InOrder.mustFollow("The return", on, "the proceedings ended", endedOn);
        returnedOn = on;
        returnedAs = as;
    }

    private void mustRun() {
        if (endedOn != null) {
            throw new Refused("These proceedings ended on %s.".formatted(InWords.date(endedOn)));
        }
    }

    private static void mustBeReviewed(LocalDate on, LocalDate today) {
        if (!on.isAfter(today)) {
            throw new Refused("The review must be on a day that is to come, not %s: today is %s."
                    .formatted(InWords.date(on), InWords.date(today)));
        }
    }
}
