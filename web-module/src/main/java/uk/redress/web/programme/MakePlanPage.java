package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanName;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.web.shell.Wording;

/** The programme office begins a plan. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class MakePlanPage implements Serializable {

    @Inject
    MakingPlans making;

    @Inject
    ReadingPlans reading;

    @Inject
    Today today;

    private List<PlanName> plans = List.of();
    private PlanForm form;

    public void open() {
        plans = reading.names();
        form = PlanForm.startingOn(today.date());
    }

    public void make() {
        NewPlan plan = form.plan();
        if (plan != null) {
            String reference = making.make(plan);
            Messages.addFlashGlobalInfo("{0}", Wording.of("makePlan.done", reference));
            Faces.redirect("programme/plans/%s", reference);
        }
    }

    public boolean isAllowed() {
        return reading.mayKeep();
    }

    public List<PlanName> getPlans() {
        return plans;
    }

    public PlanForm getForm() {
        return form;
    }
}
