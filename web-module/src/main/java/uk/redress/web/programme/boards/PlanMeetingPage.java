package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.boards.NewMeeting;
import uk.redress.boards.PlanningMeetings;
import uk.redress.clock.CalendarWeeks;
import uk.redress.clock.InWords;
import uk.redress.web.shell.Wording;

/** Says when a body is to meet; the day is proposed from how often it does. */
@Named
@ViewScoped
public class PlanMeetingPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    PlanningMeetings planning;

    private @Nullable LocalDate on;
    private @Nullable String time;
    private @Nullable String place;

    public void open() {
        hand.open();
        Integer weeks = hand.getBody().facts().weeks();
        LocalDate last = hand.getBody().standing().nextOn() == null
                ? hand.getBody().standing().lastOn()
                : hand.getBody().standing().nextOn();
        on = weeks == null || last == null ? null : CalendarWeeks.after(last, weeks);
    }

    public void plan() {
        String reference = planning.plan(hand.reference(), new NewMeeting(Objects.requireNonNull(on), time, place));
        Messages.addFlashGlobalInfo("{0}", Wording.of("planMeeting.done", InWords.date(on)));
        Faces.redirect("programme/boards/meeting/%s", reference);
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
