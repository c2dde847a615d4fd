package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Nobody was named to accept the request, or it was taken back: a manager is named. */
@Dependent
class AskToAcceptStageTwo extends Act {

    @Inject
    RequestingStageTwo requesting;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.ACCEPT_STAGE_TWO) && now.waiting("STAGE_TWO").isEmpty();
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

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("STAGE_TWO")).hasSize(1);
    }
}
