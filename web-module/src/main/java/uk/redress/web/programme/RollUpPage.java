package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.plans.RollingUpMonths;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** What rolling up the month would keep, shown before it is kept. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RollUpPage implements Serializable {

    @Inject
    ReadingPlans plans;

    @Inject
    RollingUpMonths rolling;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private PlanInList plan;
    private List<ActionRow> rows = List.of();
    private LocalDate month;

    public void open() {
        plan = plans.called(address == null ? "" : address);
        rows = rolling.preview(plan.reference());
        month = rolling.month(plan.reference());
    }

    public void keep() {
        try {
            long changed = rolling.keep(plan.reference(), RollingUpMonths.fingerprint(rows));
            Messages.addFlashGlobalInfo("{0}", Wording.of("rollUp.done", rows.size(), changed));
            Faces.redirect("programme/plans/%s", plan.reference());
        } catch (ChangedMeanwhile changed) {
            rows = rolling.preview(plan.reference());
            throw changed;
        }
    }

    public long getChanging() {
        return rows.stream().filter(ActionRow::isChanging).count();
    }

    public PlanInList getPlan() {
        return plan;
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public LocalDate getMonth() {
        return month;
    }
}
