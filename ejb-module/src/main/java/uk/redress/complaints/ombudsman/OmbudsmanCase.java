package uk.redress.complaints.ombudsman;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.complaints.Length;
import uk.redress.kernel.Refused;

/** A complaint as the Ombudsman took it up: once, from the day the authority was told to the decision and what follows it. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class OmbudsmanCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private @Nullable String reference;
    private LocalDate toldOn;
    private @Nullable String about;
    private boolean early;
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decisionWords;
    private @Nullable LocalDate compliedOn;
    private @Nullable String compliedWords;

    @SuppressWarnings("NullAway.Init")
    protected OmbudsmanCase() {}

    OmbudsmanCase(
            long complaintId, LocalDate toldOn, @Nullable String reference, @Nullable String about, boolean early) {
        this.complaintId = complaintId;
        this.toldOn = toldOn;
        this.reference = Length.LINE.ifAny(reference, "the Ombudsman's reference");
        this.about = Length.PASSAGE.ifAny(about, "what the Ombudsman looks at");
        this.early = early;
    }

    long id() {
        return id;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    void isCalled(@Nullable String known) {
        if (known != null) {
            reference = known;
        }
    }

    void decided(LocalDate on, Decision what, String words) {
        if (on.isBefore(toldOn)) {
            throw new Refused(
                    "The decision is dated %s, before the Ombudsman took the complaint up on %s. Correct one of the two dates."
                            .formatted(InWords.date(on), InWords.date(toldOn)));
        }
        decidedOn = on;
        decision = what;
        decisionWords = words;
    }

    void complied(LocalDate on, String words) {
        if (decidedOn != null && on.isBefore(decidedOn)) {
            throw new Refused("The Ombudsman cannot have been shown the remedies on %s, before the decision of %s."
                    .formatted(InWords.date(on), InWords.date(decidedOn)));
        }
        compliedOn = on;
        compliedWords = words;
    }
}
