package uk.redress.complaints.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Records the investigators asked to see, and what became of it. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class FileAccess {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private LocalDate askedOn;
    private String askedBy;
    private String what;
    private @Nullable LocalDate answeredOn;
    private @Nullable Boolean granted;
    private @Nullable String answer;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FileAccess() {}

    FileAccess(long complaintId, LocalDate askedOn, String askedBy, String what, String recordedBy) {
        this.complaintId = complaintId;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        this.what = what;
        this.recordedBy = recordedBy;
    }

    long complaintId() {
        return complaintId;
    }

    /** @throws Refused when it has been answered before, or earlier than it was asked for */
    void answered(LocalDate on, boolean given, @Nullable String said) {
        if (answeredOn != null) {
            throw new Refused("This request for records was answered on %s.".formatted(InWords.date(answeredOn)));
        }
        if (on.isBefore(askedOn)) {
            throw new Refused("The records cannot have been given on %s, before they were asked for on %s."
                    .formatted(InWords.date(on), InWords.date(askedOn)));
        }
        if (!given && said == null) {
            throw new Refused("Say why the records were not given.");
        }
        answeredOn = on;
        granted = given;
        answer = said;
    }
}
