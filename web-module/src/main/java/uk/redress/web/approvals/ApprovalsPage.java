package uk.redress.web.approvals;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.OverdueUnderMe;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.ReadingOverdueWork;
import uk.redress.approvals.WaitingApproval;
import uk.redress.web.shell.Wording;

/** What waits for this person's decision, what this person waits for, and how earlier requests ended. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    @Inject
    ReadingApprovals reading;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingOverdueWork overdueWork;

    private List<WaitingApproval> mine = List.of();
    private List<WaitingApproval> others = List.of();
    private List<WaitingApproval> ended = List.of();
    private List<OverdueUnderMe> overdue = List.of();

    public void open() {
        mine = reading.waitingForMe();
        others = reading.waitingForOthers();
        ended = reading.ended();
        overdue = overdueWork.underMe();
    }

    public void approve(WaitingApproval request) {
        deciding.approve(request.id(), request.facts());
        Messages.addFlashGlobalInfo("{0}", Wording.of("approvals.approved", request.number()));
        Faces.redirect("approvals");
    }

    /** A day that was asked about; null where the request knows none of that name. */
    public @Nullable LocalDate day(WaitingApproval request, String name) {
        String asked = request.asked().get(name);
        return asked == null ? null : LocalDate.parse(asked);
    }

    /** Whether the person who looks decides at all, and so may name a deputy. */
    public boolean isManager() {
        return Faces.getRequest().isUserInRole(COMPLAINTS_MANAGER)
                || Faces.getRequest().isUserInRole(SERVICE_MANAGER);
    }

    public List<WaitingApproval> getMine() {
        return mine;
    }

    public List<WaitingApproval> getOthers() {
        return others;
    }

    /** What this person was told is overdue below them. */
    public List<OverdueUnderMe> getOverdue() {
        return overdue;
    }

    public List<WaitingApproval> getEnded() {
        return ended;
    }
}
