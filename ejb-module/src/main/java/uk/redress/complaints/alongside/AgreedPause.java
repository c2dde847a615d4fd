package uk.redress.complaints.alongside;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import uk.redress.complaints.InOrder;

/**
 * A pause that was agreed with the complainant. It explains a late answer and excuses none: nothing in the regulations
 * stops a clock, so this is a log entry and no clock ever reads it.
 */
@Entity
@SuppressWarnings("unused") // written here and read with SQL
class AgreedPause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String why;
    private String agreedWith;
    private LocalDate agreedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected AgreedPause() {}

    AgreedPause(long complaintId, PauseAgreed agreed, String recordedBy) {
        InOrder.mustFollow("The end of the pause", agreed.until(), "it begins", agreed.from());
        this.complaintId = complaintId;
        this.fromDay = agreed.from();
        this.untilDay = agreed.until();
        this.why = agreed.why();
        this.agreedWith = agreed.agreedWith();
        this.agreedOn = agreed.agreedOn();
        this.recordedBy = recordedBy;
    }
}
