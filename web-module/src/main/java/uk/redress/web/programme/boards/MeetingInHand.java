package uk.redress.web.programme.boards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.ReadingMeetings;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The meeting a form is about: as it was when the page was opened, and what others did to it since. */
@Dependent
@SuppressWarnings("NullAway.Init") // the page's view action opens it before anything is shown
public class MeetingInHand implements Serializable {

    @Inject
    ReadingMeetings reading;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private Instant openedAt;
    private MeetingShown meeting;
    private long seen;
    private List<JournalLine> changes = List.of();

    void open() {
        read(Objects.requireNonNullElse(address, ""));
        openedAt = today.now();
        if (!reading.mayWrite()) {
            throw new NotFound("The form");
        }
    }

    /** Does what the form asks, and leads to the meeting; on a newer version, shows what happened meanwhile. */
    void attempt(Runnable act, String done) {
        doing(act);
        Messages.addFlashGlobalInfo("{0}", Wording.of(done));
        Faces.redirect("programme/boards/meeting/%s", reference());
    }

    /** As {@link #attempt}, and stays on the page: there is more of the same to record. */
    void attemptAndGoOn(Runnable act, String page, String done) {
        doing(act);
        Messages.addFlashGlobalInfo("{0}", Wording.of(done));
        Faces.redirect("programme/boards/%s/%s", page, reference());
    }

    private void doing(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            changes = journal.since(reference(), openedAt);
            read(reference());
            throw changed;
        }
    }

    private void read(String reference) {
        meeting = reading.called(reference);
        seen = meeting.version();
    }

    String reference() {
        return meeting.standing().reference();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public MeetingShown getMeeting() {
        return meeting;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public List<JournalLine> getChanges() {
        return changes;
    }
}
