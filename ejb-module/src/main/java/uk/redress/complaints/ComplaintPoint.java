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

    @SuppressWarnings("NullAway.Init")
    protected ComplaintPoint() {}

    ComplaintPoint(Complaint complaint, int ordinal, String text, @Nullable String desiredOutcome) {
        this.complaint = complaint;
        this.ordinal = ordinal;
        this.text = text;
        this.desiredOutcome = desiredOutcome;
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

    void found(PointFound found) {
        finding = found.finding();
        findingReason = found.reason();
    }

    /** Deals with this point elsewhere, while the others go on. */
    public void leaveProcedure(String reason, String route) {
        outsideReason = reason;
        outsideRoute = route;
    }
}
