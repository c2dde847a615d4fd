package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import uk.redress.approvals.AnsweringApprovers;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Whoever asked for the decision does not want it any more, or wants it from somebody else. */
@Dependent
class TakeARequestBack extends Act {

    @Inject
    AnsweringApprovers answering;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed() && !Decide.open(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 20;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject request = Decide.open(now).get(0);
        office.as(
                office.called(request.getJsonNumber("asked_by").longValue()),
                () -> answering.withdraw(request.getJsonNumber("id").longValue(), "It was answered meanwhile."));
    }

    @Override
    protected String entry() {
        return "approval.withdrawn";
    }
}
