package uk.redress.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.FollowingUpActions;
import uk.redress.improvement.ReadingActions;
import uk.redress.web.shell.Wording;

/** Records that what was promised was done, with what shows it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ActionDonePage implements Serializable {

    @Inject
    ReadingActions reading;

    @Inject
    FollowingUpActions following;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private ActionInList action;
    private long seen;
    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;

    public void open() {
        action = reading.called(reference == null ? "" : reference);
        seen = action.version();
        doneOn = today.date();
    }

    public void done() {
        LocalDate on = doneOn == null ? today.date() : doneOn;
        following.done(action.reference(), seen, on, evidence == null ? "" : evidence);
        Messages.addFlashGlobalInfo("{0}", Wording.of("actions.done.done", action.reference()));
        Faces.redirect("actions");
    }

    public LocalDate getToday() {
        return today.date();
    }

    public ActionInList getAction() {
        return action;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
