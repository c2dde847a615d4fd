package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Response;
import uk.redress.complaints.reviewpanel.AnsweringThePanel;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** Each recommendation of the panel is answered, after talking to the independent person. */
@Dependent
class AnswerThePanel extends StepAct {

    @Inject
    AnsweringThePanel answering;

    AnswerThePanel() {
        super(Step.RESPOND_TO_PANEL, "panel.answered", Step.SEND_RESPONSE);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace / 2;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<RecommendationAnswered> answers =
                now.rows("recommendation", one -> one.getString("stage").equals("REVIEW_PANEL")).stream()
                        .map(one -> answer(dice.oneOf(Response.values()), now))
                        .toList();
        String who = Situation.number(now.complaint(), "manager_id")
                .map(office::called)
                .filter(name -> dice.inAThousand(850))
                .orElse(Office.OFFICER);
        office.as(who, () -> answering.answer(now.number(), now.version(), answers, now.today(), "We are sorry."));
    }

    private static RecommendationAnswered answer(Response response, Situation now) {
        boolean promised = response != Response.REJECTED;
        return new RecommendationAnswered(
                response,
                response == Response.ACCEPTED ? null : "The law does not allow it.",
                promised ? "Head of Service" : null,
                promised ? now.today().plusMonths(1) : null);
    }
}
