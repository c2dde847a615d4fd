package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanKind;
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

    private List<PlanInList> plans = List.of();
    private @Nullable String title;
    private @Nullable PlanKind kind;
    private @Nullable String purpose;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String follows;

    public void open() {
        plans = reading.all();
        startsOn = today.date();
    }

    public void make() {
        if (kind != null && startsOn != null) {
            String reference = making.make(
                    new NewPlan(title == null ? "" : title, kind, purpose, startsOn, endsOn, blank(follows)));
            Messages.addFlashGlobalInfo("{0}", Wording.of("makePlan.done", reference));
            Faces.redirect("programme/plans/%s", reference);
        }
    }

    private static @Nullable String blank(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen;
    }

    public boolean isAllowed() {
        return reading.mayKeep();
    }

    public List<PlanInList> getPlans() {
        return plans;
    }

    public PlanKind[] getKinds() {
        return PlanKind.values();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable PlanKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PlanKind kind) {
        this.kind = kind;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getFollows() {
        return follows;
    }

    public void setFollows(@Nullable String follows) {
        this.follows = follows;
    }
}
