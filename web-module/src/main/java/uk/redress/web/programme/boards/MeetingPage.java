package uk.redress.web.programme.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.MeetingState;
import uk.redress.boards.ReadingMeetings;
import uk.redress.boards.minutes.BoardActionShown;
import uk.redress.boards.minutes.DecisionShown;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.boards.minutes.RequestShown;
import uk.redress.clock.Today;

/** One meeting: what is prepared for it, who came, what came out of it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class MeetingPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    ReadingMeetings reading;

    @Inject
    ReadingOutcomes outcomes;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    private List<Happened> history = List.of();

    private MeetingShown meeting;
    private List<DecisionShown> decisions = List.of();
    private List<BoardActionShown> agreed = List.of();
    private List<BoardActionShown> carried = List.of();
    private List<RequestShown> asked = List.of();

    /** Fails before anything of the page is sent. */
    public void open() {
        meeting = reading.called(Objects.requireNonNullElse(reference, ""));
        String called = meeting.standing().reference();
        decisions = outcomes.decidedAt(called);
        agreed = outcomes.agreedAt(called);
        carried = outcomes.carriedInto(called);
        asked = outcomes.askedAt(called);
        // the history tells of decisions, which are a draft until the minutes are sent
        if (meeting.standing().sentOn() != null || reading.readsDrafts()) {
            history = Happened.latestFirst(journal.of(called));
        }
    }

    public MeetingState getState() {
        return meeting.standing().state(today.date());
    }

    /** What was said of a carried action at this meeting. */
    public List<BoardActionShown.Said> saidHere(BoardActionShown action) {
        return action.said().stream()
                .filter(said -> meeting.standing().reference().equals(said.meeting()))
                .toList();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public boolean isMayWrite() {
        return reading.mayWrite();
    }

    public MeetingShown getMeeting() {
        return meeting;
    }

    public List<DecisionShown> getDecisions() {
        return decisions;
    }

    public List<BoardActionShown> getAgreed() {
        return agreed;
    }

    public List<BoardActionShown> getCarried() {
        return carried;
    }

    public List<RequestShown> getAsked() {
        return asked;
    }

    /** Everything that happened, the last first. */
    public List<Happened> getHistory() {
        return history;
    }
}
