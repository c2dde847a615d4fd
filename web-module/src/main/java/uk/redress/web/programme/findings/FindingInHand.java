package uk.redress.web.programme.findings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The finding a form is about, and the version of it that the form has shown. */
@Dependent
@SuppressWarnings("NullAway.Init") // the page's view action opens it before anything is shown
public class FindingInHand implements Serializable {

    @Inject
    ReadingFindings reading;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private FindingShown finding;
    private long seen;

    void open() {
        read(address == null ? "" : address);
        if (!reading.mayRecord()) {
            throw new NotFound("The form");
        }
    }

    /** Does what the form asks, and leads to the source; on a newer version, the finding is shown as it is now. */
    void attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            read(finding.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of(done, finding.number()));
        Faces.redirect("programme/findings/%s#%s", finding.source(), finding.reference());
    }

    private void read(String reference) {
        finding = reading.called(reference);
        seen = finding.version();
    }

    public FindingShown getFinding() {
        return finding;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
