package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.kernel.Refused;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A member cannot come after all; whoever follows must be as independent. */
@Dependent
class ReplaceAPanelMember extends Act {

    @Inject
    AppointingThePanel appointing;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.ARRANGE_PANEL) || now.isAt(Step.SEND_PAPERS) || now.isAt(Step.HOLD_PANEL);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 15;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject leaving = dice.oneOf(Panellists.sitting(now));
        PanelCandidate next = Panellists.candidate(now, dice, "Successor " + now.today());
        String who = office.somebodyOfTheTeam(dice);
        if (Panellists.isSitting(now, next.name())) {
            assertThatThrownBy(() -> replace(now, leaving, next, who)).isInstanceOf(Refused.class);
            replace(now, leaving, Panellists.somebodyElse(now), who);
        } else {
            replace(now, leaving, next, who);
        }
    }

    private void replace(Situation now, JsonObject leaving, PanelCandidate next, String who) throws Exception {
        office.as(
                who,
                () -> appointing.replace(
                        now.number(), now.version(), leaving.getJsonNumber("id").longValue(), next, "She is ill."));
    }

    @Override
    protected String entry() {
        return "panelMember.replaced";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("panelMember.");
    }
}
