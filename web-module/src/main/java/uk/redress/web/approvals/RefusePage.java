package uk.redress.web.approvals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Refuses a request, with the reason that the person who asked will read. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RefusePage implements Serializable {

    @Inject
    ReadingApprovals reading;

    @Inject
    DecidingApprovals deciding;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private WaitingApproval request;
    private List<String> grounds = List.of();
    private @Nullable String ground;
    private @Nullable String reason;

    public void open() {
        request = reading.waitingForMe().stream()
                .filter(waiting -> String.valueOf(waiting.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("The request"));
        grounds = deciding.groundsToRefuse(request.kind(), request.number());
    }

    public void refuse() {
        deciding.refuse(request.id(), ground, reason == null ? "" : reason);
        Messages.addFlashGlobalInfo("{0}", Wording.of("approvals.refused", request.number()));
        Faces.redirect("approvals");
    }

    public WaitingApproval getRequest() {
        return request;
    }

    /** A ground in words: being late means another thing where it is the request for a panel that came late. */
    public String inWords(String one) {
        boolean lateForThePanel = request.kind() == ApprovalKind.STAGE_THREE && one.equals(Ground.OUT_OF_TIME.name());
        return Wording.of(lateForThePanel ? "ground.STAGE_THREE_LATE" : "ground." + one);
    }

    /** The only grounds there are for this request; empty when any reason will do. */
    public List<String> getGrounds() {
        return grounds;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
