package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The manager cannot decide without knowing more. */
@Dependent
class AskTheAsker extends Act {

    @Inject
    DecidingApprovals deciding;

    private static List<JsonObject> unquestioned(Situation now) {
        return Decide.open(now).stream()
                .filter(approval -> Situation.text(approval, "question").isEmpty())
                .toList();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed() && !unquestioned(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 80;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject request = unquestioned(now).get(0);
        office.as(
                office.called(request.getJsonNumber("approver_id").longValue()),
                () -> deciding.sendBack(request.getJsonNumber("id").longValue(), "Was an advocate offered?"));
    }

    @Override
    protected String entry() {
        return "approval.sentBack";
    }
}
