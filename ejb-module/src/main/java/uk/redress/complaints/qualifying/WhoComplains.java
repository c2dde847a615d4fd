package uk.redress.complaints.qualifying;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who complains and for whom, completed bit by bit after the complaint is in. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
public class WhoComplains {

    @Id
    private long complaintId;

    private boolean anonymous;

    @Enumerated(EnumType.STRING)
    private @Nullable QualifyingGroup qualifiesAs;

    @Enumerated(EnumType.STRING)
    private @Nullable ActsFor actsFor;

    private @Nullable String childsViews;

    @Enumerated(EnumType.STRING)
    private @Nullable Consent consent;

    private @Nullable String consentReason;
    private @Nullable String unsuitableReason;
    private @Nullable LocalDate unsuitableToldOn;
    private @Nullable String adjustments;
    private @Nullable String preferredContact;
    private @Nullable LocalDate advocacyOfferedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable AdvocacyAnswer advocacyAnswer;

    private @Nullable String advocacyReason;
    private @Nullable String advocacyProvider;
    private @Nullable LocalDate advocateAppointedOn;

    @SuppressWarnings("NullAway.Init")
    protected WhoComplains() {}

    WhoComplains(long complaintId) {
        this.complaintId = complaintId;
    }

    /** Who belongs to a group is known: the complaint has a name, if it had none. */
    void are(ComplainantFacts facts) {
        anonymous = anonymous && facts.group() == null;
        qualifiesAs = facts.group();
        actsFor = facts.actsFor();
        childsViews = facts.childsViews();
        consent = facts.consent();
        consentReason = facts.consentReason();
        unsuitableReason = facts.unsuitableReason();
        unsuitableToldOn = facts.unsuitableToldOn();
        adjustments = facts.adjustments();
        preferredContact = facts.preferredContact();
        advocacyOfferedOn = facts.advocacy().offeredOn();
        advocacyAnswer = facts.advocacy().answer();
        advocacyReason = facts.advocacy().reason();
        advocacyProvider = facts.advocacy().provider();
        advocateAppointedOn = facts.advocacy().appointedOn();
    }

    void leftNoName() {
        anonymous = true;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public Optional<QualifyingGroup> group() {
        return Optional.ofNullable(qualifiesAs);
    }
}
