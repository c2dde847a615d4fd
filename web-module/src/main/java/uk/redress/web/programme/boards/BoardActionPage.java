package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.boards.MeetingInList;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.minutes.BoardActionShown;
import uk.redress.boards.minutes.FollowingBoardActions;
import uk.redress.boards.minutes.HowClosed;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** An action of a body: everything that was said of it, and what is said now. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class BoardActionPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String body;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Integer number;

    @Inject
    ReadingOutcomes reading;

    @Inject
    ReadingBodies bodies;

    @Inject
    FollowingBoardActions following;

    @Inject
    Today today;

    private BoardActionShown action;
    private long seen;
    private @Nullable String text;
    private @Nullable LocalDate dueOn;
    private @Nullable String because;
    private List<BoardActionShown.Changed> changes = List.of();
    private List<MeetingInList> meetings = List.of();
    private boolean mayWrite;
    private @Nullable String meeting;
    private @Nullable String words;
    private @Nullable HowClosed closed;

    public void open() {
        read();
        mayWrite = bodies.mayWrite();
        text = action.text();
        dueOn = action.dueOn();
        meetings = bodies.called(action.body()).meetings().stream()
                .filter(held -> held.isHeld() && !held.heldOn().isBefore(action.agreedOn()))
                .toList();
    }

    public void say() {
        attempt(() -> following.said(
                action.body(), action.number(), seen, meeting, Objects.requireNonNullElse(words, ""), closed));
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of(closed == null ? "boardAction.said" : "boardAction.closed", action.number()));
        Faces.redirect("programme/boards/%s#actions", action.body());
    }

    public void change() {
        attempt(() -> following.change(
                action.body(),
                action.number(),
                seen,
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNull(dueOn),
                Objects.requireNonNullElse(because, "")));
        Messages.addFlashGlobalInfo("{0}", Wording.of("boardAction.changed", action.number()));
        Faces.redirect("programme/boards/action/%s/%s", action.body(), Integer.toString(action.number()));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            read();
            throw changed;
        }
    }

    private void read() {
        action = reading.action(Objects.requireNonNullElse(body, ""), Objects.requireNonNullElse(number, 0));
        seen = action.version();
        changes = reading.changesOf(action.body(), action.number());
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    /** What it said before, the last first. */
    public List<BoardActionShown.Changed> getChanges() {
        return changes;
    }

    public HowClosed[] getWays() {
        return HowClosed.values();
    }

    public boolean isOverdue() {
        return action.isOverdue(today.date());
    }

    public BoardActionShown getAction() {
        return action;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public List<MeetingInList> getMeetings() {
        return meetings;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable HowClosed getClosed() {
        return closed;
    }

    public void setClosed(@Nullable HowClosed closed) {
        this.closed = closed;
    }
}
