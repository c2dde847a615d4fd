package uk.redress.complaints.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to the questions asked first, and the ground of whatever left the procedure. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
public class Eligibility {

    @Id
    private long complaintId;

    private @Nullable LocalDate checkedOn;
    private @Nullable Boolean actsForAnother;
    private @Nullable Boolean consentGiven;
    private boolean safeguardingConcern;
    private @Nullable String safeguardingReferral;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    private @Nullable String explanation;
    private @Nullable String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected Eligibility() {}

    Eligibility(long complaintId) {
        this.complaintId = complaintId;
    }

    void checked(LocalDate on, ProcedureCheck check) {
        checkedOn = on;
        actsForAnother = check.actsForAnother();
        consentGiven = check.consentGiven();
        safeguardingConcern = check.safeguardingConcern();
        safeguardingReferral = check.safeguardingReferral();
    }

    Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    void left(Ground why, String explained, String manager) {
        ground = why;
        explanation = explained;
        approvedBy = manager;
    }
}
