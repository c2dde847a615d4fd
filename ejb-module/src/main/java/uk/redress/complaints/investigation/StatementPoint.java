package uk.redress.complaints.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** A numbered head of the statement of complaint: what was found on it, and what the adjudicating officer decided. */
@Entity
class StatementPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private int ordinal;
    private String text;
    private @Nullable String desiredOutcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private @Nullable String findingReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding decision;

    private @Nullable String decisionReason;
    private @Nullable String heldBecause;

    @SuppressWarnings("NullAway.Init")
    protected StatementPoint() {}

    StatementPoint(long complaintId, int ordinal, PointAgreed point) {
        this.complaintId = complaintId;
        this.ordinal = ordinal;
        this.text = point.text();
        this.desiredOutcome = point.desiredOutcome();
    }

    long id() {
        return id;
    }

    long complaintId() {
        return complaintId;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return text;
    }

    Optional<String> desiredOutcome() {
        return Optional.ofNullable(desiredOutcome);
    }

    /** It waits for proceedings elsewhere; the others are investigated. */
    boolean isWaiting() {
        return heldBecause != null;
    }

    void waitsBecause(String prejudice) {
        heldBecause = prejudice;
    }

    void comesBack() {
        heldBecause = null;
    }

    void isInvestigatedAnew() {
        finding = null;
        findingReason = null;
        decision = null;
        decisionReason = null;
    }

    void found(PointFound found) {
        finding = found.finding();
        findingReason = found.reason();
    }

    Optional<String> findingReason() {
        return Optional.ofNullable(findingReason);
    }

    /** @throws Refused when it differs from what the investigation found and nobody says why (rule book A6) */
    void decided(PointDecided decided) {
        String why = TextLength.PASSAGE.ifAny(decided.reason(), "the reason for the decision");
        if (decided.decision() != finding && why == null) {
            throw new Refused(
                    "Point %d is decided differently from what the investigation found. Say why: the complainant"
                                    .formatted(ordinal)
                            + " has a right to the reason.");
        }
        decision = decided.decision();
        decisionReason = why;
    }

    Optional<Finding> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
