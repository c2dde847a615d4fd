package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** The programme office closes a plan, and sees first what is still open in it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ClosePlanPage implements Serializable {

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingPlanActions actions;

    @Inject
    MakingPlans making;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private PlanInList plan;
    private List<ActionRow> left = List.of();
    private long seen;
    private @Nullable String because;

    public void open() {
        read(address == null ? "" : address);
    }

    public void close() {
        try {
            making.close(plan.reference(), seen, because == null ? "" : because);
        } catch (ChangedMeanwhile changed) {
            read(plan.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("closePlan.done", plan.title()));
        Faces.redirect("programme/plans/%s", plan.reference());
    }

    private void read(String reference) {
        plan = plans.called(reference);
        seen = plan.version();
        left = actions.of(reference).stream()
                .filter(row -> row.endedHow() == null && !row.step().isOver())
                .toList();
    }

    public boolean isAllowed() {
        return plans.mayKeep() && plan.isOpen();
    }

    public PlanInList getPlan() {
        return plan;
    }

    /** What is part of it and not over. */
    public List<ActionRow> getLeft() {
        return left;
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
