package uk.redress.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.MayWithAction;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** The action a form is about: as it was when the page was opened, and what others did to it since. */
@Dependent
@SuppressWarnings("NullAway.Init") // every page opens it before anything else
public class ActionInHand implements Serializable {

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private ActionShown action;
    private MayWithAction may;
    private long seen;
    private Instant openedAt;
    private List<JournalLine> changes = List.of();

    /** Called by the page's view action, once. */
    public void open() {
        read(address == null ? "" : address);
        openedAt = today.now();
        may = reading.may(action);
    }

    /** Does what the form asks, and leads to the action; on a newer version, shows what happened meanwhile. */
    public void attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            changes = journal.since(action.reference(), openedAt);
            read(action.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of(done, action.reference()));
        Faces.redirect("programme/actions/%s", action.reference());
    }

    private void read(String reference) {
        action = reading.called(reference);
        seen = action.version();
    }

    public String reference() {
        return action.reference();
    }

    public ActionShown getAction() {
        return action;
    }

    public MayWithAction getMay() {
        return may;
    }

    public LocalDate getToday() {
        return today.date();
    }

    public List<JournalLine> getChanges() {
        return changes;
    }

    /** The version the form was made from; every form sends it back. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
