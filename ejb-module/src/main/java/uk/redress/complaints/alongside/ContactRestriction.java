package uk.redress.complaints.alongside;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.Refused;

/**
 * A way of contact that is restricted, and the way that stays open: nobody loses the right to complain. It is looked at
 * again on a day that is fixed when it is set.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ContactRestriction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private @Nullable Long personId;
    private String who;
    private String what;
    private String stillOpen;
    private String why;
    private LocalDate fromDay;
    private LocalDate toldOn;
    private LocalDate reviewOn;
    private String setBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String reviewNote;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected ContactRestriction() {}

    ContactRestriction(
            long complaintId, @Nullable Long personId, RestrictionWanted wanted, String setBy, LocalDate today) {
        mustBeReviewed(wanted.reviewOn(), today);
        InOrder.mustFollow("The review", wanted.reviewOn(), "the restriction begins", wanted.from());
        this.complaintId = complaintId;
        this.personId = personId;
        this.who = wanted.who();
        this.what = wanted.what();
        this.stillOpen = wanted.stillOpen();
        this.why = wanted.why();
        this.fromDay = wanted.from();
        this.toldOn = wanted.toldOn();
        this.reviewOn = wanted.reviewOn();
        this.setBy = setBy;
    }

    long complaintId() {
        return complaintId;
    }

    String who() {
        return who;
    }

    /** It is still needed; looked at again on another day. */
    void goesOn(LocalDate nextReview, String note, LocalDate today) {
        mustRun();
        mustBeReviewed(nextReview, today);
        reviewedOn = today;
        reviewNote = note;
        reviewOn = nextReview;
    }

    void ends(String note, LocalDate today) {
        mustRun();
        reviewedOn = today;
        reviewNote = note;
        endedOn = today;
    }

    private void mustRun() {
        if (endedOn != null) {
            throw new Refused("This restriction ended on %s.".formatted(InWords.date(endedOn)));
        }
    }

    private static void mustBeReviewed(LocalDate on, LocalDate today) {
        if (!on.isAfter(today)) {
            throw new Refused("The review must be on a day that is to come, not %s: today is %s."
                    .formatted(InWords.date(on), InWords.date(today)));
        }
    }
}
