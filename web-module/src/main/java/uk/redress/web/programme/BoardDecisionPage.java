package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.MeetingInList;
import uk.redress.boards.ReadingMeetings;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.web.programme.boards.DecidingBody;

/** What a board decided about an action. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class BoardDecisionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    RecordingBoardDecisions recording;

    @Inject
    ReadingMeetings reading;

    @Inject
    DecidingBody who;

    private List<MeetingInList> meetings = List.of();
    private @Nullable String meeting;
    private @Nullable LocalDate on;
    private @Nullable String board;
    private @Nullable String minute;
    private @Nullable String words;

    public void open() {
        hand.open();
        on = hand.getToday();
        meetings = isAllowed() ? reading.held() : List.of();
        if (hand.getMay().reopen()) {
            who.open();
        }
    }

    public void accept() {
        hand.attempt(() -> recording.accepted(hand.reference(), hand.getSeen(), decision()), "board.accepted");
    }

    public void sendBack() {
        hand.attempt(() -> recording.sentBack(hand.reference(), hand.getSeen(), decision()), "board.sentBack");
    }

    public void reopen() {
        hand.attempt(
                () -> recording.reopened(
                        hand.reference(),
                        hand.getSeen(),
                        who.decided(on == null ? hand.getToday() : on, minute, words)),
                "board.reopened");
    }

    private BoardDecision decision() {
        return meetings.stream()
                .filter(held -> held.reference().equals(meeting))
                .findFirst()
                .map(held -> new BoardDecision(held.bodyName(), held.heldOn(), minute, words, meeting))
                .orElseGet(() -> new BoardDecision(
                        board == null ? "" : board, on == null ? hand.getToday() : on, minute, words));
    }

    /** Those whose day has come: the board and the day follow from the one that is chosen. */
    public List<MeetingInList> getMeetings() {
        return meetings;
    }

    /** Who opens it again: chosen, never written. */
    public DecidingBody getWho() {
        return who;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }

    public boolean isAllowed() {
        return hand.getMay().recordBoard() || hand.getMay().reopen();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getBoard() {
        return board;
    }

    public void setBoard(@Nullable String board) {
        this.board = board;
    }

    public @Nullable String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String minute) {
        this.minute = minute;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
