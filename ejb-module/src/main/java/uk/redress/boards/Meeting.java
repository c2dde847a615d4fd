package uk.redress.boards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarWeeks;
import uk.redress.clock.InWords;
import uk.redress.clock.Timescales;
import uk.redress.clock.WorkingCalendar;
import uk.redress.kernel.Refused;

/**
 * One meeting of a body: planned, called with notice and papers, held or cancelled; its minutes are drafted, agreed by
 * the chair and only then sent to the members.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private long bodyId;
    private LocalDate heldOn;
    private @Nullable String startsAt;
    private @Nullable String place;
    private LocalDate papersDueOn;
    private LocalDate apologiesDueOn;
    private @Nullable LocalDate noticeSentOn;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String cancelledBecause;
    private @Nullable LocalDate attendedOn;
    private @Nullable Integer quorumNeeded;
    private @Nullable Integer present;

    @Enumerated(EnumType.STRING)
    private @Nullable Quorum quorum;

    private @Nullable String chairDecided;
    private @Nullable String minutes;
    private @Nullable String minutesBy;
    private @Nullable Instant minutesAt;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;
    private @Nullable LocalDate sendBy;
    private @Nullable LocalDate sentOn;
    private @Nullable String difference;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(String reference, long body, NewMeeting meeting, WorkingCalendar calendar) {
        this.reference = reference;
        this.bodyId = body;
        this.heldOn = meeting.on();
        this.papersDueOn = calendar.before(meeting.on(), Timescales.BOARD_PAPERS);
        this.apologiesDueOn = calendar.before(meeting.on(), Timescales.BOARD_APOLOGIES);
        place(meeting);
    }

    private void place(NewMeeting meeting) {
        startsAt = meeting.time();
        place = meeting.place();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    long bodyId() {
        return bodyId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    LocalDate noticeSentOn() {
        return noticeSentOn;
    }

    boolean isHeld() {
        return attendedOn != null;
    }

    void move(NewMeeting to, WorkingCalendar calendar) {
        mustLieAhead();
        if (noticeSentOn != null) {
            InOrder.mustFollow("The meeting", to.on(), "its notice was sent", noticeSentOn);
        }
        heldOn = to.on();
        papersDueOn = calendar.before(to.on(), Timescales.BOARD_PAPERS);
        apologiesDueOn = calendar.before(to.on(), Timescales.BOARD_APOLOGIES);
        place(to);
    }

    void cancel(LocalDate on, String because) {
        mustLieAhead();
        cancelledOn = on;
        cancelledBecause = because;
    }

    void noticeSent(LocalDate on) {
        mustLieAhead();
        InOrder.mustFollow("The meeting", heldOn, "its notice was sent", on);
        noticeSentOn = on;
    }

    /** Whether it was enough, as the body wants it now; what the chair made of it where that is open. */
    Quorum attended(LocalDate on, @Nullable Integer needed, int there, @Nullable String chairSaid) {
        mustNotBeCancelled();
        mustNotBeAgreed("The attendance");
        InOrder.mustFollow("Recording who was there", on, "the meeting", heldOn);
        Quorum told = Quorum.of(needed, there);
        if (told == Quorum.NOT_MET && chairSaid == null) {
            throw new Refused(
                    "The quorum is not met: %d must be there, and %d are. Write down what the chair has decided."
                            .formatted(needed, there));
        }
        if (told == Quorum.CHAIR_DECIDES && chairSaid == null) {
            throw new Refused(
                    "This body has no quorum: %d are there. Write down what the chair has decided.".formatted(there));
        }
        attendedOn = on;
        quorumNeeded = needed;
        present = there;
        quorum = told;
        chairDecided = chairSaid;
        return told;
    }

    void draft(String text, String by, Instant at) {
        mustNotBeCancelled();
        mustNotBeAgreed("The minutes");
        if (attendedOn == null) {
            throw new Refused("Record who was there first: minutes begin with it.");
        }
        minutes = text;
        minutesBy = by;
        minutesAt = at;
    }

    /** They are in a file; where nothing was written here, that is what the draft says. */
    void minutesAttached(String file, String by, Instant at) {
        draft(minutes == null ? "The minutes are in the file %s.".formatted(file) : minutes, by, at);
    }

    /** What was agreed is not taken back. */
    void minutesMayBeWithdrawn() {
        mustNotBeAgreed("The minutes");
    }

    void agree(LocalDate on, String by) {
        if (minutes == null) {
            throw new Refused("There are no minutes to agree yet. Draft them first.");
        }
        mustNotBeAgreed("The minutes");
        InOrder.mustFollow("Agreeing the minutes", on, "the meeting", heldOn);
        agreedOn = on;
        agreedBy = by;
        sendBy = CalendarWeeks.after(on, CalendarWeeks.TO_SEND_MINUTES);
    }

    void send(LocalDate on) {
        if (agreedOn == null) {
            throw new Refused("The chair has not agreed the minutes yet. Nothing is sent before that.");
        }
        if (sentOn != null) {
            throw new Refused("The minutes were sent on %s already.".formatted(InWords.date(sentOn)));
        }
        InOrder.mustFollow("Sending the minutes", on, "the chair agreed them", agreedOn);
        sentOn = on;
    }

    void madeDifference(String words) {
        mustNotBeCancelled();
        if (attendedOn == null) {
            throw new Refused("It has not been recorded yet that the meeting was held.");
        }
        difference = words;
    }

    void mustLieAhead() {
        mustNotBeCancelled();
        if (attendedOn != null) {
            throw new Refused("The meeting of %s has been held.".formatted(InWords.date(heldOn)));
        }
    }

    void mustNotBeCancelled() {
        if (cancelledOn != null) {
            throw new Refused("The meeting was cancelled on %s.".formatted(InWords.date(cancelledOn)));
        }
    }

    private void mustNotBeAgreed(String what) {
        if (agreedOn != null) {
            throw new Refused("%s cannot be changed: the chair agreed the minutes on %s."
                    .formatted(what, InWords.date(agreedOn)));
        }
    }
}
