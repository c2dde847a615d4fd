package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Nobody was named to accept the request for a panel, or it was taken back: a manager is named. */
@Dependent
class AskToAcceptStageThree extends Act {

    @Inject
    RequestingStageThree requesting;

    @Override
    protected boolean isPossible(Situation now) {
        return (now.isAt(Step.ACCEPT_STAGE_THREE) || now.isAt(Step.ACKNOWLEDGE_STAGE_THREE))
                && now.row("review_panel")
                        .filter(AskToAcceptStageThree::isUndecided)
                        .isPresent()
                && now.waiting("STAGE_THREE").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 400;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String who = office.somebodyOfTheTeam(dice);
        long approver = office.id(office.managerBeside(who, dice));
        office.as(who, () -> requesting.askToAccept(now.number(), now.version(), approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    private static boolean isUndecided(JsonObject panel) {
        return Situation.text(panel, "accepted_on").isEmpty()
                && Situation.text(panel, "refused_on").isEmpty();
    }
}
