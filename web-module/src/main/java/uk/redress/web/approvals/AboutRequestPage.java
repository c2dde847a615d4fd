package uk.redress.web.approvals;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** A form of one text about one request that waits for a decision. */
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public abstract class AboutRequestPage implements Serializable {

    @Inject
    ReadingApprovals reading;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private WaitingApproval request;
    private @Nullable String text;

    /** The requests one of which this form can be about. */
    protected abstract List<WaitingApproval> candidates();

    protected abstract void act(long request, String written);

    /** The key of what is said when it is done. */
    protected abstract String done();

    public void open() {
        request = candidates().stream()
                .filter(waiting -> String.valueOf(waiting.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("The request"));
    }

    public void save() {
        act(request.id(), text == null ? "" : text);
        Messages.addFlashGlobalInfo("{0}", Wording.of(done(), request.number()));
        Faces.redirect("approvals");
    }

    public WaitingApproval getRequest() {
        return request;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
