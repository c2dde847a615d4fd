package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A draft of the statement, before it is agreed; later, a change that was agreed. */
@Dependent
class DraftTheStatement extends Act {

    @Inject
    AgreeingTheStatement statement;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.AGREE_STATEMENT) || now.isAt(Step.INVESTIGATE) || now.isAt(Step.CHECK_FACTS);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return now.isAt(Step.AGREE_STATEMENT) ? 150 : 10;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<PointAgreed> points = List.of(new PointAgreed("Visits", "More of them"), new PointAgreed("Calls", null));
        office.as(office.somebodyOfTheTeam(dice), () -> {
            if (now.isAt(Step.AGREE_STATEMENT)) {
                statement.draft(now.number(), now.version(), points);
            } else {
                statement.change(now.number(), now.version(), points, "She rang and we agreed it.");
            }
        });
    }

    @Override
    protected String entry() {
        return "statement.drafted";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("statement.drafted") || entry.equals("statement.changed");
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(LetAPointWait.toAnswer(after, "statement_point")).hasSize(2);
        assertThat(after.ifAny("step")).isEqualTo(before.ifAny("step"));
    }
}
