package uk.redress.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.ReadingOverdueWork;
import uk.redress.complaints.HandingOver;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.shell.Wording;
import uk.redress.work.ReadingWork;
import uk.redress.work.Whose;
import uk.redress.work.WorkOnHand;
import uk.redress.work.WorkToDo;

/** What is to be done next: mine, what nobody holds, and everybody's. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class WorkPage implements Serializable {

    private static final int SIZE = 25;

    @Inject
    ReadingWork reading;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingOverdueWork overdueWork;

    @Inject
    HandingOver handingOver;

    @Inject
    @Param
    String show;

    @Inject
    @Param(name = "page")
    String turned;

    private Whose whose;
    private Turning turning;
    private WorkOnHand counts;
    private List<WorkToDo> rows;
    private long decisions;
    private long overdue;

    public void open() {
        counts = reading.counts();
        whose = Tab.called(show).orElse(counts.mine() > 0 ? Whose.MINE : Whose.UNCLAIMED);
        turning = Turning.to(turned, counts.of(whose), SIZE);
        rows = reading.page(whose, turning.skip(), SIZE);
        decisions = approvals.howManyWaitForMe();
        overdue = overdueWork.howMany();
    }

    public void claim(WorkToDo work) {
        handingOver.claim(new ComplaintNumber(work.number()), work.version());
        Messages.addFlashGlobalInfo("{0}", Wording.of("work.claimed", work.number()));
        Faces.redirect("work");
    }

    public List<Tab> getTabs() {
        return Tab.all(counts, whose);
    }

    public List<WorkToDo> getRows() {
        return rows;
    }

    public Turning getTurning() {
        return turning;
    }

    public long getDecisions() {
        return decisions;
    }

    /** How much this person was told is overdue below them. */
    public long getOverdue() {
        return overdue;
    }

    public String getWhose() {
        return Tab.nameOf(whose);
    }
}
