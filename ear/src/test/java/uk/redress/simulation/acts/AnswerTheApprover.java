package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.approvals.AnsweringApprovers;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Whoever asked for the decision answers the manager's question. */
@Dependent
class AnswerTheApprover extends Act {

    @Inject
    AnsweringApprovers answering;

    private static List<JsonObject> questioned(Situation now) {
        return Decide.open(now).stream()
                .filter(approval -> Situation.text(approval, "question").isPresent())
                .filter(approval -> Situation.text(approval, "answer").isEmpty())
                .toList();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed() && !questioned(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 500;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject request = questioned(now).get(0);
        office.as(
                office.called(request.getJsonNumber("asked_by").longValue()),
                () -> answering.answer(request.getJsonNumber("id").longValue(), "Yes, and declined."));
    }

    @Override
    protected String entry() {
        return "approval.answered";
    }
}
