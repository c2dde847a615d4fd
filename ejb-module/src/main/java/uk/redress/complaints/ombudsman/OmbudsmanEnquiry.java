package uk.redress.complaints.ombudsman;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Something the Ombudsman asks, with the day by which they want the answer. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class OmbudsmanEnquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private long caseId;
    private LocalDate receivedOn;
    private String what;
    private LocalDate dueOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected OmbudsmanEnquiry() {}

    OmbudsmanEnquiry(long complaintId, long caseId, LocalDate receivedOn, String what, LocalDate dueOn) {
        if (dueOn.isBefore(receivedOn)) {
            throw new Refused("The answer is wanted by %s, before the enquiry came on %s. Correct one of the two dates."
                    .formatted(InWords.date(dueOn), InWords.date(receivedOn)));
        }
        this.complaintId = complaintId;
        this.caseId = caseId;
        this.receivedOn = receivedOn;
        this.what = what;
        this.dueOn = dueOn;
    }

    long complaintId() {
        return complaintId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void answered(LocalDate on, String words) {
        if (answeredOn != null) {
            throw new Refused("This enquiry was answered on %s.".formatted(InWords.date(answeredOn)));
        }
        if (on.isBefore(receivedOn)) {
            throw new Refused("The answer is dated %s, before the enquiry came on %s. Correct one of the two dates."
                    .formatted(InWords.date(on), InWords.date(receivedOn)));
        }
        answeredOn = on;
        answer = words;
    }
}
