package uk.redress.web.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanKind;

/** The fields of what a plan says of itself, as somebody types them. */
public class PlanForm implements Serializable {

    private @Nullable String title;
    private @Nullable PlanKind kind;
    private @Nullable String purpose;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String follows;

    static PlanForm startingOn(LocalDate day) {
        PlanForm form = new PlanForm();
        form.startsOn = day;
        return form;
    }

    static PlanForm of(PlanInList plan) {
        PlanForm form = new PlanForm();
        form.title = plan.title();
        form.kind = plan.kind();
        form.purpose = plan.purpose();
        form.startsOn = plan.startsOn();
        form.endsOn = plan.endsOn();
        form.follows = plan.follows();
        return form;
    }

    /** @return null while a field that is needed is empty; the page says which */
    @Nullable
    NewPlan plan() {
        return kind == null || startsOn == null
                ? null
                : new NewPlan(
                        title == null ? "" : title,
                        kind,
                        purpose,
                        startsOn,
                        endsOn,
                        follows == null || follows.isBlank() ? null : follows);
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
