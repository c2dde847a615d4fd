package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The complainant agrees the statement of complaint, and the second clock begins. */
@Dependent
class AgreeTheStatement extends StepAct {

    @Inject
    AgreeingTheStatement statement;

    AgreeTheStatement() {
        super(Step.AGREE_STATEMENT, "statement.agreed", Step.INVESTIGATE);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<PointAgreed> points = IntStream.rangeClosed(1, dice.between(1, 5))
                .mapToObj(i -> new PointAgreed("Head " + i, dice.inAThousand(600) ? "An apology" : null))
                .toList();
        LocalDate on = dice.inAThousand(150) ? now.lastActed() : now.today();
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> statement.agree(now.number(), now.version(), points, on, "Signed"));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace / 3;
    }
}
