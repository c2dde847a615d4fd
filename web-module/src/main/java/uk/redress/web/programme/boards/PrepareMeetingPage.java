package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.MeetingInList;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.PlanningMeetings;
import uk.redress.boards.PreparingAgendas;
import uk.redress.boards.ReadingBodies;

/** What the clerk does before a meeting: its agenda, the papers as they come in, and the notice. */
@Named
@ViewScoped
public class PrepareMeetingPage implements Serializable {

    private static final String HERE = "prepare";

    @Inject
    MeetingInHand hand;

    @Inject
    PreparingAgendas preparing;

    @Inject
    PlanningMeetings planning;

    @Inject
    ReadingBodies bodies;

    private @Nullable String title;
    private @Nullable String writer;
    private boolean paper = true;
    private @Nullable Long received;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate noticeOn;
    private @Nullable Long moved;
    private @Nullable String movedTo;
    private @Nullable String because;
    private @Nullable Long off;
    private @Nullable String offBecause;
    private List<MeetingInList> others = List.of();

    public void open() {
        hand.open();
        receivedOn = hand.getToday();
        noticeOn = hand.getToday();
        others = bodies.called(hand.getMeeting().standing().body()).meetings().stream()
                .filter(other -> !other.isHeld() && other.cancelledOn() == null)
                .filter(other -> !other.reference().equals(hand.reference()))
                .toList();
    }

    public void add() {
        hand.attemptAndGoOn(
                () -> preparing.add(
                        hand.reference(), hand.getSeen(), Objects.requireNonNullElse(title, ""), writer, paper),
                HERE,
                "prepare.added");
    }

    public void receive() {
        hand.attemptAndGoOn(
                () -> preparing.received(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(received),
                        Objects.requireNonNull(receivedOn)),
                HERE,
                "prepare.received");
    }

    public void notice() {
        hand.attemptAndGoOn(
                () -> planning.noticeSent(hand.reference(), hand.getSeen(), Objects.requireNonNull(noticeOn)),
                HERE,
                "prepare.noticed");
    }

    public void move() {
        hand.attemptAndGoOn(
                () -> preparing.move(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(moved),
                        Objects.requireNonNull(movedTo),
                        Objects.requireNonNullElse(because, "")),
                HERE,
                "prepare.moved");
    }

    public void takeOff() {
        hand.attemptAndGoOn(
                () -> preparing.takeOff(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(off),
                        Objects.requireNonNullElse(offBecause, "")),
                HERE,
                "prepare.offDone");
    }

    public @Nullable Long getOff() {
        return off;
    }

    public void setOff(@Nullable Long off) {
        this.off = off;
    }

    public @Nullable String getOffBecause() {
        return offBecause;
    }

    public void setOffBecause(@Nullable String offBecause) {
        this.offBecause = offBecause;
    }

    public List<MeetingShown.AgendaLine> getExpected() {
        return hand.getMeeting().agenda().stream()
                .filter(item -> item.paper() && item.receivedOn() == null)
                .toList();
    }

    public MeetingInHand getHand() {
        return hand;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getWriter() {
        return writer;
    }

    public void setWriter(@Nullable String writer) {
        this.writer = writer;
    }

    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }

    public @Nullable Long getReceived() {
        return received;
    }

    public void setReceived(@Nullable Long received) {
        this.received = received;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(@Nullable LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public @Nullable Long getMoved() {
        return moved;
    }

    public void setMoved(@Nullable Long moved) {
        this.moved = moved;
    }

    public @Nullable String getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(@Nullable String movedTo) {
        this.movedTo = movedTo;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public List<MeetingInList> getOthers() {
        return others;
    }
}
