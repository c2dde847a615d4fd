package uk.redress.boards.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What somebody is to do because a meeting said so; on the body's list until it is closed. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class BoardAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private long bodyId;
    private long meetingId;
    private int number;
    private String minute;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HowClosed closedHow;

    @SuppressWarnings("NullAway.Init")
    protected BoardAction() {}

    BoardAction(MeetingOnHand meeting, int number, NewBoardAction action) {
        InOrder.mustFollow("The last day of an action", action.dueOn(), "the meeting", meeting.heldOn());
        this.bodyId = meeting.body();
        this.meetingId = meeting.id();
        this.number = number;
        this.minute = action.minute();
        this.text = action.text();
        this.owner = action.owner();
        this.dueOn = action.dueOn();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long bodyId() {
        return bodyId;
    }

    int number() {
        return number;
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw new Refused("Action %d was closed on %s.".formatted(number, InWords.date(closedOn)));
        }
    }

    void change(String to, LocalDate due, LocalDate agreedOn) {
        mustBeOpen();
        InOrder.mustFollow("The last day of an action", due, "the meeting", agreedOn);
        if (to.equals(text) && due.equals(dueOn)) {
            throw new Refused("Nothing is different. Change the words or the day, or leave the action as it is.");
        }
        text = to;
        dueOn = due;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void close(HowClosed how, LocalDate on) {
        mustBeOpen();
        closedOn = on;
        closedHow = how;
    }
}
