package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.minutes.FollowingBoardActions;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.boards.minutes.RequestShown;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** What a body wants to be told, and the answer to it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RequestPage implements Serializable {

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

    private RequestShown request;
    private long seen;
    private boolean mayWrite;
    private @Nullable LocalDate on;
    private @Nullable String answer;

    public void open() {
        read();
        mayWrite = bodies.mayWrite();
        on = today.date();
    }

    public void answer() {
        try {
            following.answered(
                    request.body(),
                    request.number(),
                    seen,
                    Objects.requireNonNull(on),
                    Objects.requireNonNullElse(answer, ""));
        } catch (ChangedMeanwhile changed) {
            read();
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("boardRequest.done", request.number()));
        Faces.redirect("programme/boards/%s#requests", request.body());
    }

    private void read() {
        request = reading.request(Objects.requireNonNullElse(body, ""), Objects.requireNonNullElse(number, 0));
        seen = request.version();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public boolean isOverdue() {
        return request.isOverdue(today.date());
    }

    public RequestShown getRequest() {
        return request;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
