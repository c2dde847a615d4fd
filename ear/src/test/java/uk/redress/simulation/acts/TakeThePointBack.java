package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The proceedings are over, and the others have not been answered without it: the point takes its place again. */
@Dependent
class TakeThePointBack extends Act {

    private static final List<Step> STAGE_ONE_NOT_ANSWERED =
            List.of(Step.ASSIGN, Step.RESPOND, Step.ACCEPT_STAGE_TWO, Step.APPOINT_INVESTIGATORS, Step.AGREE_STATEMENT);
    private static final List<Step> NOT_REPORTED = List.of(Step.INVESTIGATE, Step.CHECK_FACTS, Step.FINISH_REPORTS);

    @Inject
    HoldingForProceedings holding;

    @Override
    protected boolean isPossible(Situation now) {
        return now.rows("proceedings").stream()
                        .anyMatch(one -> Situation.date(one, "ended_on").isPresent()
                                && Situation.date(one, "returned_on").isEmpty())
                && now.rows("proceedings_point").stream()
                        .allMatch(point -> (point.getString("stage").equals("INVESTIGATION")
                                        ? NOT_REPORTED
                                        : STAGE_ONE_NOT_ANSWERED)
                                .stream().anyMatch(now::isAt));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 200;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject proceedings = now.rows("proceedings").get(0);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> holding.comeBack(
                        now.number(),
                        now.version(),
                        proceedings.getJsonNumber("id").longValue(),
                        now.today()));
    }

    @Override
    protected String entry() {
        return "proceedings.cameBack";
    }

    @Override
    protected void check(Situation before, Situation after) {
        String points =
                after.rows("proceedings_point").get(0).getString("stage").equals("INVESTIGATION")
                        ? "statement_point"
                        : "complaint_point";
        assertThat(LetAPointWait.toAnswer(after, points))
                .hasSize(LetAPointWait.toAnswer(before, points).size() + 1);
    }
}
