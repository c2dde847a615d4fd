package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** One to four points, as the complainant sees them. */
@Dependent
class AgreeThePoints extends StepAct {

    @Inject
    AgreeingPoints agreeing;

    AgreeThePoints() {
        super(Step.AGREE_POINTS, "points.agreed", Step.ASSIGN);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<PointAgreed> points = IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(i -> new PointAgreed("Point " + i, dice.inAThousand(600) ? "An apology" : null))
                .toList();
        office.as(office.somebodyOfTheTeam(dice), () -> agreeing.agree(now.number(), now.version(), points));
    }
}
