package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.Adjudicating;
import uk.redress.complaints.investigation.PointDecided;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Response;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** Each point is decided, as it was found or otherwise with a reason, and each recommendation answered. */
@Dependent
class Adjudicate extends StepAct {

    @Inject
    Adjudicating adjudicating;

    Adjudicate() {
        super(Step.ADJUDICATE, "complaint.adjudicated", Step.SEND_ADJUDICATION);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<PointDecided> decisions = LetAPointWait.toAnswer(now, "statement_point").stream()
                .map(point -> {
                    Finding found =
                            Finding.valueOf(Situation.text(point, "finding").orElse("UPHELD"));
                    Finding decided = dice.inAThousand(250) ? dice.oneOf(Finding.values()) : found;
                    return new PointDecided(decided, decided == found ? null : "The log of calls shows it.");
                })
                .toList();
        List<RecommendationAnswered> answers = recommended(now).stream()
                .map(recommendation -> answer(dice.oneOf(Response.values()), now))
                .toList();
        String who = Situation.number(now.complaint(), "manager_id")
                .map(office::called)
                .filter(name -> dice.inAThousand(850))
                .orElse(Office.OFFICER);
        office.as(
                who,
                () -> adjudicating.adjudicate(
                        now.number(), now.version(), decisions, answers, dice.inAThousand(800), null));
    }

    /** What a panel recommended before the complaint came back to be investigated anew has been answered. */
    private static List<JsonObject> recommended(Situation now) {
        return now.rows(
                "recommendation",
                recommendation -> recommendation.getString("stage").equals("INVESTIGATION"));
    }

    private static RecommendationAnswered answer(Response response, Situation now) {
        boolean promised = response != Response.REJECTED;
        return new RecommendationAnswered(
                response,
                response == Response.ACCEPTED ? null : "It was done last year.",
                promised ? "Head of Service" : null,
                promised ? now.today().plusMonths(2) : null);
    }

    @Override
    protected void check(Situation before, Situation after) {
        super.check(before, after);
        long accepted = recommended(after).stream()
                .filter(answered -> !answered.getString("response").equals("REJECTED"))
                .count();
        assertThat(after.rows("improvement_action"))
                .hasSize(before.rows("improvement_action").size() + (int) accepted);
    }
}
