package uk.redress.web.programme.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanName;
import uk.redress.improvement.plans.ReadingPlans;

/** Which plan a picture is of, and what of it: one plan at a time, so that a picture costs the same however many there are. */
@Named
@RequestScoped
public class ChosenPlanPage {

    @Inject
    ReadingPlans reading;

    @Inject
    ReadingPlanActions actions;

    @Inject
    @Param
    @Nullable
    String plan;

    @Inject
    @Param
    @Nullable
    String workstream;

    @Inject
    @Param
    @Nullable
    String rating;

    private List<PlanName> plans = List.of();
    private @Nullable PlanInList chosen;
    private List<String> workstreams = List.of();

    /** Without one in the address the newest that runs. */
    public void open() {
        plans = reading.names();
        String asked = plan == null || plan.isBlank()
                ? plans.stream().findFirst().map(PlanName::reference).orElse(null)
                : plan;
        chosen = asked == null ? null : reading.called(asked);
    }

    /** The actions that are part of it today, were not dropped and are asked for, workstream by workstream. */
    List<ActionRow> actions() {
        if (chosen == null) {
            return List.of();
        }
        List<ActionRow> all = actions.of(chosen.reference()).stream()
                .filter(ActionRow::isCounted)
                .toList();
        workstreams = all.stream().map(ActionRow::workstream).distinct().toList();
        return all.stream()
                .filter(row -> getWorkstream().isEmpty() || row.workstream().equals(workstream))
                .filter(row ->
                        getRating().isEmpty() || row.rated().rating().name().equals(rating))
                .toList();
    }

    public @Nullable PlanInList getPlan() {
        return chosen;
    }

    public List<PlanName> getPlans() {
        return plans;
    }

    public List<String> getWorkstreams() {
        return workstreams;
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public String getWorkstream() {
        return workstream == null ? "" : workstream;
    }

    public String getRating() {
        return rating == null ? "" : rating;
    }
}
