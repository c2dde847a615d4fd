package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.improvement.FollowingUpActions;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** An action is recorded as done, with what shows it, whether the complaint is closed or not. */
@Dependent
class DoWhatWasPromised extends Act {

    @Inject
    FollowingUpActions following;

    private static List<JsonObject> open(Situation now) {
        return now.rows("improvement_action", action -> Situation.text(action, "done_on")
                .isEmpty());
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !open(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 50;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject action = open(now).get(0);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> following.done(
                        action.getString("reference"),
                        action.getJsonNumber("version").longValue(),
                        now.today(),
                        "The list of who came"));
    }

    @Override
    protected String entry() {
        return "action.done";
    }
}
