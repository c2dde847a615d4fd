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
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * A complaint as the Ombudsman took it up, from the day the authority was told to the decision and what follows it. A
 * complaint may have several, one after the other.
 */
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
    private @Nullable LocalDate complainantAgreedOn;
    private boolean beside;
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decisionWords;
    private @Nullable LocalDate compliedOn;
    private @Nullable String compliedWords;

    @SuppressWarnings("NullAway.Init")
    protected OmbudsmanCase() {}

    /** @param beside whether a stage of the procedure goes on meanwhile */
    OmbudsmanCase(
            long complaintId, LocalDate toldOn, @Nullable String reference, @Nullable String about, boolean beside) {
        this.complaintId = complaintId;
        this.toldOn = toldOn;
        this.reference = TextLength.LINE.ifAny(reference, "the Ombudsman's reference");
        this.about = TextLength.PASSAGE.ifAny(about, "what the Ombudsman looks at");
        this.beside = beside;
    }

    /** Both sides leave the panel out and go to the Ombudsman. */
    static OmbudsmanCase referredEarly(long complaintId, LocalDate on, String why, LocalDate complainantAgreedOn) {
        OmbudsmanCase referred = new OmbudsmanCase(complaintId, on, null, why, false);
        referred.early = true;
        referred.complainantAgreedOn = complainantAgreedOn;
        return referred;
    }

    long id() {
        return id;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    /** @throws Refused when the next one is dated before this one was decided */
    void mustComeBefore(LocalDate next) {
        if (decidedOn != null && next.isBefore(decidedOn)) {
            throw new Refused(
                    "The Ombudsman cannot have taken it up again on %s, before they decided on %s. Correct one of the two dates."
                            .formatted(InWords.date(next), InWords.date(decidedOn)));
        }
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

    /** @throws Refused when a remedy is to be carried out before it was agreed */
    void mustAllow(Remedy remedy) {
        if (decidedOn != null && remedy.dueOn().isBefore(decidedOn)) {
            throw new Refused("A remedy is due on %s, before the decision of %s. Correct one of the two dates."
                    .formatted(InWords.date(remedy.dueOn()), InWords.date(decidedOn)));
        }
    }

    /** @param lastDone the day on which the last of the remedies was carried out */
    void complied(LocalDate on, String words, @Nullable LocalDate lastDone) {
        if (decidedOn != null && on.isBefore(decidedOn)) {
            throw new Refused("The Ombudsman cannot have been shown the remedies on %s, before the decision of %s."
                    .formatted(InWords.date(on), InWords.date(decidedOn)));
        }
        if (lastDone != null && on.isBefore(lastDone)) {
            throw new Refused("The Ombudsman cannot have been shown the remedies on %s: the last was done on %s."
                    .formatted(InWords.date(on), InWords.date(lastDone)));
        }
        compliedOn = on;
        compliedWords = words;
    }
}
