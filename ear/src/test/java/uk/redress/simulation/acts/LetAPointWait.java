package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.redress.complaints.Step;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.complaints.proceedings.ProceedingsFound;
import uk.redress.complaints.proceedings.ProceedingsKind;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** A court hears of one of the points: that one waits, the others are answered, and no clock stops. */
@Dependent
class LetAPointWait extends Act {

    @Inject
    HoldingForProceedings holding;

    /** The points that are answered at the stage it is in. */
    static List<JsonObject> toAnswer(Situation now, String points) {
        return now.rows(
                points,
                point -> Situation.text(point, "held_because").isEmpty()
                        && Situation.text(point, "outside_reason").isEmpty());
    }

    private static List<JsonObject> open(Situation now) {
        if (now.isAt(Step.ASSIGN) || now.isAt(Step.RESPOND)) {
            return toAnswer(now, "complaint_point");
        }
        boolean underInvestigation = Stream.of(Step.INVESTIGATE, Step.CHECK_FACTS, Step.FINISH_REPORTS)
                .anyMatch(now::isAt);
        return underInvestigation ? toAnswer(now, "statement_point") : List.of();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return open(now).size() > 1 && now.rows("proceedings").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 20;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        ProceedingsFound found = new ProceedingsFound(
                dice.oneOf(ProceedingsKind.values()),
                null,
                null,
                now.today().plusDays(dice.between(10, 60)),
                Map.of(dice.oneOf(open(now)).getInt("ordinal"), "The court hears of the same."));
        office.as(Office.COMPLAINTS_MANAGER, () -> holding.hold(now.number(), now.version(), found));
    }

    @Override
    protected String entry() {
        return "proceedings.found";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(open(after)).hasSize(open(before).size() - 1);
        assertThat(after.rows("statutory_clock")).isEqualTo(before.rows("statutory_clock"));
    }
}
