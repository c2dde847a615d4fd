package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.ActionShown.Milestone;
import uk.redress.improvement.PlanningMilestones;

/** A milestone that is not reached yet is put differently, moved to another day, or removed. */
@Named
@ViewScoped
public class ChangeMilestonePage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    PlanningMilestones planning;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Long id;

    private @Nullable String what;
    private @Nullable LocalDate dueOn;
    private @Nullable String because;
    private @Nullable String removedBecause;

    public void open() {
        hand.open();
        Milestone milestone = getMilestone();
        if (milestone != null) {
            what = milestone.what();
            dueOn = milestone.dueOn();
        }
    }

    public void change() {
        if (id != null && dueOn != null) {
            long milestone = id;
            LocalDate day = dueOn;
            hand.attempt(
                    () -> planning.change(
                            hand.reference(), hand.getSeen(), milestone, what == null ? "" : what, day, because),
                    "milestone.done");
        }
    }

    public void remove() {
        if (id != null) {
            long milestone = id;
            hand.attempt(
                    () -> planning.remove(
                            hand.reference(), hand.getSeen(), milestone, removedBecause == null ? "" : removedBecause),
                    "milestone.removed");
        }
    }

    public boolean isAllowed() {
        return hand.getMay().arrange() && getMilestone() != null;
    }

    /** As it is now; null once it is reached or somebody has removed it. */
    public @Nullable Milestone getMilestone() {
        return id == null ? null : hand.getAction().ahead(id).orElse(null);
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable String getRemovedBecause() {
        return removedBecause;
    }

    public void setRemovedBecause(@Nullable String removedBecause) {
        this.removedBecause = removedBecause;
    }
}
