package uk.redress.complaints.qualifying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision whether any other person may complain about this child; may be decided anew when more is known. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
class SufficientInterest {

    @Id
    private long complaintId;

    private boolean sufficient;
    private String reason;
    private String decidedBy;
    private LocalDate decidedOn;
    private boolean childsViewsSought;
    private String childsViews;
    private @Nullable LocalDate personNotifiedOn;
    private boolean childTold;
    private @Nullable String childToldReason;

    @SuppressWarnings("NullAway.Init")
    protected SufficientInterest() {}

    @SuppressWarnings("NullAway.Init") // the decision fills it
    SufficientInterest(long complaintId, InterestDecision decision) {
        this.complaintId = complaintId;
        decided(decision);
    }

    void decided(InterestDecision decision) {
        sufficient = decision.sufficient();
        reason = decision.reason();
        decidedBy = decision.decidedBy();
        decidedOn = decision.decidedOn();
        childsViewsSought = decision.childsViewsSought();
        childsViews = decision.childsViews();
        personNotifiedOn = decision.personNotifiedOn();
        childTold = decision.childTold();
        childToldReason = decision.childToldReason();
    }

    boolean isSufficient() {
        return sufficient;
    }
}
