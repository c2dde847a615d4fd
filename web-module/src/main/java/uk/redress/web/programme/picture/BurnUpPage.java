package uk.redress.web.programme.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.picture.BurnUp;
import uk.redress.improvement.picture.ReadingPicture;
import uk.redress.improvement.plans.PlanInList;

/** How much of a plan was accepted by when, against how much was to be done by then. */
@Named
@RequestScoped
public class BurnUpPage {

    @Inject
    ChosenPlanPage chosen;

    @Inject
    ReadingPicture reading;

    private @Nullable BurnUp burnUp;
    private @Nullable BurnUpChart chart;

    public void open() {
        chosen.open();
        PlanInList plan = chosen.getPlan();
        if (plan != null) {
            BurnUp read = reading.burnUp(plan.reference(), plan.startsOn());
            chart = BurnUpChart.of(read);
            burnUp = read;
        }
    }

    public @Nullable BurnUp getBurnUp() {
        return burnUp;
    }

    public @Nullable BurnUpChart getChart() {
        return chart;
    }
}
