package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.Came;
import uk.redress.boards.RecordingAttendance;

/** Apologies and substitutes before a meeting, who was there after it, and whether that was enough. */
@Named
@ViewScoped
public class AttendancePage implements Serializable {

    @Inject
    MeetingInHand hand;

    @Inject
    RecordingAttendance recording;

    private @Nullable Long member;
    private @Nullable LocalDate on;
    private @Nullable String substitute;
    private @Nullable String chairDecided;
    private List<AttendanceRow> rows = List.of();

    public void open() {
        hand.open();
        on = hand.getToday();
        chairDecided = hand.getMeeting().chairDecided();
        rows = hand.getMeeting().people().stream().map(AttendanceRow::new).toList();
    }

    public void apologise() {
        hand.attemptAndGoOn(
                () -> recording.apologies(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(member),
                        Objects.requireNonNull(on),
                        substitute),
                "attendance",
                "attendance.apologised");
    }

    public void attend() {
        hand.attempt(
                () -> recording.attended(
                        hand.reference(),
                        hand.getSeen(),
                        rows.stream().map(AttendanceRow::attended).toList(),
                        chairDecided),
                "attendance.done");
    }

    public boolean isHasCome() {
        return !hand.getMeeting().standing().heldOn().isAfter(hand.getToday());
    }

    public Came[] getWays() {
        return Came.values();
    }

    public MeetingInHand getHand() {
        return hand;
    }

    public @Nullable Long getMember() {
        return member;
    }

    public void setMember(@Nullable Long member) {
        this.member = member;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }

    public @Nullable String getChairDecided() {
        return chairDecided;
    }

    public void setChairDecided(@Nullable String chairDecided) {
        this.chairDecided = chairDecided;
    }

    public List<AttendanceRow> getRows() {
        return rows;
    }
}
