package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.NewFinding;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Adds one finding to a source and is ready for the next: a report has many. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class AddFindingPage implements Serializable {

    @Inject
    ReadingFindings reading;

    @Inject
    RecordingFindings recording;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private SourceInList source;
    private List<FindingShown> known = List.of();
    private FindingForm form = new FindingForm();

    public void open() {
        source = reading.source(reference == null ? "" : reference);
        if (!reading.mayRecord()) {
            throw new NotFound("The form");
        }
        known = reading.of(source.reference());
        form = next();
    }

    public void add() {
        NewFinding added = form.finding();
        recording.add(source.reference(), added);
        Messages.addFlashGlobalInfo("{0}", Wording.of("addFinding.done", added.number(), known.size() + 1));
        Faces.redirect("programme/findings/add/%s", source.reference());
    }

    private FindingForm next() {
        if (known.isEmpty()) {
            return FindingForm.following(null, "1");
        }
        FindingShown last = known.get(known.size() - 1);
        return FindingForm.following(last.addressee(), NumberAfter.of(last.number()));
    }

    public SourceInList getSource() {
        return source;
    }

    /** Those that are there already. */
    public List<FindingShown> getKnown() {
        return known;
    }

    public FindingForm getForm() {
        return form;
    }
}
