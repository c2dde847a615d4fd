package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.NewMeeting;
import uk.redress.boards.PlanningMeetings;

/** Moves a meeting to another day or place, or cancels it; both with the reason. */
@Named
@ViewScoped
public class MoveMeetingPage implements Serializable {

    @Inject
    MeetingInHand hand;

    @Inject
    PlanningMeetings planning;

    private @Nullable LocalDate on;
    private @Nullable String time;
    private @Nullable String place;
    private @Nullable String because;

    public void open() {
        hand.open();
        on = hand.getMeeting().standing().heldOn();
        time = hand.getMeeting().standing().time();
        place = hand.getMeeting().standing().place();
    }

    public void move() {
        hand.attempt(
                () -> planning.move(
                        hand.reference(),
                        hand.getSeen(),
                        new NewMeeting(Objects.requireNonNull(on), time, place),
                        Objects.requireNonNullElse(because, "")),
                "moveMeeting.moved");
    }

    public void cancel() {
        hand.attempt(
                () -> planning.cancel(hand.reference(), hand.getSeen(), Objects.requireNonNullElse(because, "")),
                "moveMeeting.cancelled");
    }

    public MeetingInHand getHand() {
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

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
