package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.PanelCandidate;
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
        JsonObject leaving = dice.oneOf(sitting(now));
        PanelCandidate next = Panellists.candidate(now, dice, "Successor " + now.today());
        office.as(
                office.somebodyOfTheTeam(dice),
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

    private static List<JsonObject> sitting(Situation now) {
        return now.rows(
                "panel_member",
                member -> Situation.text(member, "conflict").isEmpty()
                        && Situation.text(member, "replaced_on").isEmpty());
    }
}
