package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Records a report, a letter or a minute in which something was found. */
@Named
@ViewScoped
public class RecordSourcePage implements Serializable {

    @Inject
    ReadingFindings reading;

    @Inject
    RecordingFindings recording;

    @Inject
    Today today;

    private final SourceForm form = new SourceForm();

    public void open() {
        if (!reading.mayRecord()) {
            throw new NotFound("The form");
        }
    }

    public void record() {
        String reference = recording.recordSource(form.source());
        Messages.addFlashGlobalInfo("{0}", Wording.of("recordSource.done", reference));
        Faces.redirect("programme/findings/%s", reference);
    }

    public SourceForm getForm() {
        return form;
    }

    public LocalDate getToday() {
        return today.date();
    }
}
