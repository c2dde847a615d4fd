package uk.redress.improvement.plans;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** @param follows the reference of the plan that this one goes on from */
public record NewPlan(
        String title,
        PlanKind kind,
        @Nullable String purpose,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String follows)
        implements Serializable {

    public NewPlan {
        title = TextLength.LINE.needed(title, "what the plan is called");
        purpose = TextLength.PASSAGE.ifAny(purpose, "what the plan is for");
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refused("The plan ends on %s, before it starts on %s. Change one of the two."
                    .formatted(InWords.date(endsOn), InWords.date(startsOn)));
        }
    }
}
