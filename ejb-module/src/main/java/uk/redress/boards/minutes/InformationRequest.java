package uk.redress.boards.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.InOrder;
import uk.redress.boards.MeetingOnHand;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** What a body wants to be told; open until it is answered. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class InformationRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private long bodyId;
    private long meetingId;
    private int number;
    private String minute;
    private String question;
    private String askedOf;
    private LocalDate dueOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected InformationRequest() {}

    InformationRequest(MeetingOnHand meeting, int number, NewRequest request) {
        InOrder.mustFollow("The last day for the answer", request.dueOn(), "the meeting", meeting.heldOn());
        this.bodyId = meeting.body();
        this.meetingId = meeting.id();
        this.number = number;
        this.minute = request.minute();
        this.question = request.question();
        this.askedOf = request.askedOf();
        this.dueOn = request.dueOn();
    }

    long version() {
        return version;
    }

    int number() {
        return number;
    }

    void answer(String words, LocalDate on, LocalDate askedOn) {
        if (answeredOn != null) {
            throw new Refused("It was answered on %s already.".formatted(InWords.date(answeredOn)));
        }
        InOrder.mustFollow("The answer", on, "it was asked for", askedOn);
        answeredOn = on;
        answer = words;
    }
}
