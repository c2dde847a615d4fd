package uk.redress.web.programme.findings;

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
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Puts right what was recorded of a source; its day to respond by is counted anew. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ChangeSourcePage implements Serializable {

    @Inject
    ReadingFindings reading;

    @Inject
    RecordingFindings recording;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private SourceInList source;
    private SourceForm form = new SourceForm();
    private long seen;
    private @Nullable String because;

    public void open() {
        read(reference == null ? "" : reference);
        form = SourceForm.of(source);
        if (!source.isChangeable() || !reading.mayRecord()) {
            throw new NotFound("The form");
        }
    }

    public void change() {
        try {
            recording.changeSource(source.reference(), seen, form.source(), because == null ? "" : because);
        } catch (ChangedMeanwhile changed) {
            read(source.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("changeSource.done", source.reference()));
        Faces.redirect("programme/findings/%s", source.reference());
    }

    private void read(String called) {
        source = reading.source(called);
        seen = source.version();
    }

    public SourceInList getSource() {
        return source;
    }

    public SourceForm getForm() {
        return form;
    }

    public LocalDate getToday() {
        return today.date();
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
