package uk.redress.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.kernel.Refused;

/** Something the authority said it would do: by whom, by when, and in the end what shows that it was done. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ImprovementAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private @Nullable String complaintNumber;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private LocalDate promisedOn;
    private @Nullable String evidence;
    private @Nullable LocalDate doneOn;
    private @Nullable String doneRecordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementAction() {}

    ImprovementAction(String reference, Promise promise, LocalDate today) {
        LocalDate promisedOn = promise.madeOn() == null ? today : promise.madeOn();
        if (promise.dueOn().isBefore(promisedOn)) {
            throw new Refused("What is promised cannot be due on %s, before it is promised on %s."
                    .formatted(InWords.date(promise.dueOn()), InWords.date(promisedOn)));
        }
        this.reference = reference;
        this.complaintNumber = promise.complaint().value();
        this.text = promise.text();
        this.owner = promise.owner();
        this.dueOn = promise.dueOn();
        this.promisedOn = promisedOn;
    }

    long version() {
        return version;
    }

    /** @throws Refused when it was shown to be done before, or on an impossible day */
    void done(LocalDate on, LocalDate today, String shownBy, String recordedBy) {
        if (doneOn != null) {
            throw new Refused("This action was recorded as done on %s.".formatted(InWords.date(doneOn)));
        }
        if (on.isBefore(promisedOn) || on.isAfter(today)) {
            throw new Refused("It cannot have been done on %s: it was promised on %s, and today is %s."
                    .formatted(InWords.date(on), InWords.date(promisedOn), InWords.date(today)));
        }
        doneOn = on;
        evidence = shownBy;
        doneRecordedBy = recordedBy;
    }
}
