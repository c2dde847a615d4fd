package uk.redress.web.programme.risks;

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
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.RiskShown;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The risk a form is about: as it was when the page was opened, and what others did to it since. */
@Dependent
@SuppressWarnings("NullAway.Init") // the page's view action opens it before anything is shown
public class RiskInHand implements Serializable {

    @Inject
    ReadingRisks reading;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private Instant openedAt;
    private RiskShown risk;
    private long seen;
    private List<JournalLine> changes = List.of();

    void open() {
        read(Objects.requireNonNullElse(address, ""));
        openedAt = today.now();
        if (!reading.mayWrite()) {
            throw new NotFound("The form");
        }
    }

    /** Does what the form asks, and leads to the risk; on a newer version, shows what happened meanwhile. */
    void attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            changes = journal.since(risk.reference(), openedAt);
            read(risk.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of(done, risk.reference()));
        Faces.redirect("programme/risks/%s", risk.reference());
    }

    private void read(String reference) {
        risk = reading.called(reference);
        seen = risk.version();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public RiskShown getRisk() {
        return risk;
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
