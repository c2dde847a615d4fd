package uk.redress.web.programme.boards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyInList;
import uk.redress.boards.MeetingInList;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.ReadingMeetings;
import uk.redress.improvement.BoardDecision;
import uk.redress.kernel.Refused;

/** Which body decided: one that is at work, or the meeting it was decided in, from which body and day follow. */
@Dependent
public class DecidingBody implements Serializable {

    @Inject
    ReadingBodies reading;

    @Inject
    ReadingMeetings held;

    private List<BodyInList> bodies = List.of();
    private List<MeetingInList> meetings = List.of();
    private @Nullable String body;
    private @Nullable String meeting;

    public void open() {
        bodies = reading.atWork();
        meetings = held.held().stream()
                .filter(one -> bodies.stream().anyMatch(work -> work.reference().equals(one.body())))
                .toList();
    }

    /** @throws Refused when neither is chosen */
    public BoardDecision decided(LocalDate on, @Nullable String minute, @Nullable String words) {
        return meetings.stream()
                .filter(one -> one.reference().equals(meeting))
                .findFirst()
                .map(one -> new BoardDecision(one.bodyName(), one.heldOn(), minute, words, meeting).by(body))
                .orElseGet(() -> new BoardDecision(nameOfBody(), on, minute, words).by(body));
    }

    private String nameOfBody() {
        return bodies.stream()
                .filter(one -> one.reference().equals(body))
                .findFirst()
                .map(BodyInList::name)
                .orElseThrow(() -> new Refused(
                        "Choose the board or committee that decided it, or the meeting it was decided in."));
    }

    public List<BodyInList> getBodies() {
        return bodies;
    }

    public List<MeetingInList> getMeetings() {
        return meetings;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }
}
