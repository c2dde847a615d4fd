package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import uk.redress.complaints.Step;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Everything that was agreed is done, and the Ombudsman was shown it. */
@Dependent
class ShowCompliance extends Act {

    @Inject
    DecidingByTheOmbudsman deciding;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isWithOmbudsman("REMEDIES")
                && (!now.isAt(Step.CARRY_OUT_REMEDIES) || now.mayEndButForTheOmbudsman())
                && now.rows("ombudsman_remedy").stream().allMatch(remedy -> isDone(now, remedy));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> deciding.complied(now.number(), now.version(), now.today(), "The evidence of each."));
    }

    @Override
    protected String entry() {
        return "ombudsman.complied";
    }

    private static boolean isDone(Situation now, JsonObject remedy) {
        return now.rows("improvement_action").stream()
                .filter(action -> action.getString("reference").equals(remedy.getString("action_reference")))
                .allMatch(action -> Situation.text(action, "done_on").isPresent());
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.ifAny("with_ombudsman")).isEmpty();
        if (before.isAt(Step.CARRY_OUT_REMEDIES)) {
            assertThat(after.isClosed("OMBUDSMAN_DECIDED")).isTrue();
        }
    }
}
