package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** A service manager is asked to answer; a complaint from a log waits for the answer already, and for somebody to give it. */
@Dependent
class AssignIt extends Act {

    @Inject
    Assigning assigning;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.ASSIGN)
                || (now.isAt(Step.RESPOND)
                        && Situation.number(now.complaint(), "manager_id").isEmpty());
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String manager = dice.oneOf(Office.MANAGER_IN_CARE, Office.MANAGER_OF_ASSESSMENT);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> assigning.assign(now.number(), now.version(), office.teamOf(manager), office.id(manager)));
    }

    @Override
    protected String entry() {
        return "complaint.assigned";
    }
}
