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
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.scrutiny.ReadingRecommendations;
import uk.redress.boards.scrutiny.RecommendationsInList;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** The recommendations a page is about, called by their body and number. */
@Dependent
@SuppressWarnings("NullAway.Init") // the page's view action opens it before anything is shown
public class RecommendationsInHand implements Serializable {

    @Inject
    ReadingRecommendations reading;

    @Inject
    ReadingBodies bodies;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String body;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Integer number;

    private Instant openedAt;
    private RecommendationsInList set;
    private long seen;
    private boolean mayWrite;
    private List<JournalLine> changes = List.of();

    void open() {
        read();
        openedAt = today.now();
        mayWrite = bodies.mayWrite();
    }

    /** Does what the form asks, and shows the recommendations as they are then. */
    void attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            changes = journal.since(set.body(), openedAt);
            read();
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of(done));
        Faces.redirect("programme/boards/recommendations/%s/%s", set.body(), Integer.toString(set.number()));
    }

    private void read() {
        set = reading.called(Objects.requireNonNullElse(body, ""), Objects.requireNonNullElse(number, 0));
        seen = set.version();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public RecommendationsInList getSet() {
        return set;
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

    public List<JournalLine> getChanges() {
        return changes;
    }
}
