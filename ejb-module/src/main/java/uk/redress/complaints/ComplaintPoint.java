package uk.redress.complaints;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered head of complaint, with a finding of its own. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
public class ComplaintPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    private int ordinal;
    private String text;
    private @Nullable String desiredOutcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private @Nullable String findingReason;
    private @Nullable String outsideReason;
    private @Nullable String outsideRoute;
    private @Nullable String outsideWhere;
    private @Nullable LocalDate inScopeSince;
    private @Nullable String inScopeReason;
    private boolean aboutChildProtection;
    private @Nullable String heldBecause;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintPoint() {}

    ComplaintPoint(Complaint complaint, int ordinal, String text, @Nullable String desiredOutcome) {
        this.complaint = complaint;
        this.ordinal = ordinal;
        this.text = text;
        this.desiredOutcome = desiredOutcome;
    }

    /** The complaint came back after proceedings, and its points are agreed from the start. */
    void agreedAnew(PointAgreed point) {
        text = point.text();
        desiredOutcome = point.desiredOutcome();
        finding = null;
        findingReason = null;
        outsideReason = null;
        outsideRoute = null;
        outsideWhere = null;
        inScopeSince = null;
        inScopeReason = null;
        aboutChildProtection = false;
        heldBecause = null;
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public boolean isOutside() {
        return outsideReason != null;
    }

    /** It waits for proceedings elsewhere, is not answered meanwhile, and is not lost (reg. 8). */
    public boolean isWaiting() {
        return heldBecause != null;
    }

    /**
     * It begins to wait. What an answer that was sent back said of it is not said any more.
     *
     * @return its words
     */
    public String waitsBecause(String prejudice) {
        heldBecause = prejudice;
        finding = null;
        findingReason = null;
        return text;
    }

    /** The proceedings have ended: it is answered like the others. */
    public void comesBack() {
        heldBecause = null;
    }

    void found(PointFound found) {
        finding = found.finding();
        findingReason = found.reason();
    }

    /** Deals with this point elsewhere, while the others go on. */
    public void leaveProcedure(String reason, String route) {
        outsideReason = reason;
        outsideRoute = route;
    }

    /** Where a point goes that is dealt with elsewhere, by the name in the list of such places. */
    public void goesTo(String where) {
        outsideWhere = where;
    }

    /** It was looked at and belongs to the procedure. */
    public void belongsHere(LocalDate since, @Nullable String reason) {
        inScopeSince = since;
        inScopeReason = reason;
    }

    /** Whether it is about an enquiry or a conference, which the law lists only in part. */
    public void isAboutChildProtection(boolean is) {
        aboutChildProtection = is;
    }
}
