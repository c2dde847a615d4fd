package uk.redress.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanningPromises;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.plans.Where;
import uk.redress.web.shell.Wording;

/** What was promised because of a complaint becomes part of a plan, without being typed again. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class PlanPromisePage implements Serializable {

    @Inject
    ReadingActions reading;

    @Inject
    ReadingPlans reads;

    @Inject
    PlanningPromises planning;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private ActionInList action;
    private List<PlanInList> plans = List.of();
    private @Nullable String plan;
    private @Nullable String workstream;
    private @Nullable String priority;
    private boolean namesNobody;

    public void open() {
        action = reading.called(reference == null ? "" : reference);
        plans = reads.all().stream().filter(PlanInList::isOpen).toList();
    }

    public void plan() {
        Where where = new Where(plan == null ? "" : plan, workstream == null ? "" : workstream, priority, null);
        planning.plan(action.reference(), where, namesNobody);
        Messages.addFlashGlobalInfo("{0}", Wording.of("planPromise.done", action.reference()));
        Faces.redirect("programme/actions/%s", action.reference());
    }

    public ActionInList getAction() {
        return action;
    }

    public List<PlanInList> getPlans() {
        return plans;
    }

    public boolean isNamesNobody() {
        return namesNobody;
    }

    public void setNamesNobody(boolean namesNobody) {
        this.namesNobody = namesNobody;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public @Nullable String getWorkstream() {
        return workstream;
    }

    public void setWorkstream(@Nullable String workstream) {
        this.workstream = workstream;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }
}
