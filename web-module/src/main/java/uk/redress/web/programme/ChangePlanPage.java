package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.clock.Today;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanName;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** The programme office puts right what a plan says of itself: its name, its time, what it is for, what it goes on from. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ChangePlanPage implements Serializable {

    @Inject
    ReadingPlans reading;

    @Inject
    MakingPlans making;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private PlanInList plan;
    private PlanForm form;
    private long seen;
    private Instant openedAt;
    private List<PlanName> others = List.of();
    private List<JournalLine> changes = List.of();
    private @Nullable String because;

    public void open() {
        read(address == null ? "" : address);
        openedAt = today.now();
        form = PlanForm.of(plan);
        others = reading.names().stream()
                .filter(other -> !other.reference().equals(plan.reference()))
                .toList();
    }

    public void change() {
        NewPlan changed = form.plan();
        if (changed == null) {
            return;
        }
        try {
            making.change(plan.reference(), seen, changed, because == null ? "" : because);
        } catch (ChangedMeanwhile meanwhile) {
            changes = journal.since(plan.reference(), openedAt);
            read(plan.reference());
            throw meanwhile;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("changePlan.done", changed.title()));
        Faces.redirect("programme/plans/%s", plan.reference());
    }

    private void read(String reference) {
        plan = reading.called(reference);
        seen = plan.version();
    }

    public boolean isAllowed() {
        return reading.mayKeep() && plan.isOpen();
    }

    /** As it is now. */
    public PlanInList getPlan() {
        return plan;
    }

    public PlanForm getForm() {
        return form;
    }

    public List<PlanName> getOthers() {
        return others;
    }

    public List<JournalLine> getChanges() {
        return changes;
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
