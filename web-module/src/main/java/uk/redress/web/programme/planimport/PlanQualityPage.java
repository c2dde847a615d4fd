package uk.redress.web.programme.planimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.planimport.Gap;
import uk.redress.improvement.planimport.PlanQuality;
import uk.redress.improvement.planimport.ReadingPlanQuality;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.kernel.NotFound;

/** What a plan leaves open, with a link to each action that has the gap. */
@Named
@RequestScoped
public class PlanQualityPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingPlanQuality reading;

    private @Nullable PlanInList plan;
    private @Nullable PlanQuality quality;

    public void open() {
        PlanInList found = plans.called(Objects.toString(address, ""));
        plan = found;
        quality = reading.of(found.reference());
    }

    public PlanInList getPlan() {
        return Optional.ofNullable(plan).orElseThrow(() -> new NotFound("The plan"));
    }

    public PlanQuality getQuality() {
        return Optional.ofNullable(quality).orElseThrow(() -> new NotFound("The plan"));
    }

    public Gap[] getGaps() {
        return Gap.values();
    }

    public List<PlanQuality.Line> lines(Gap gap) {
        return getQuality().gaps().getOrDefault(gap, List.of());
    }
}
