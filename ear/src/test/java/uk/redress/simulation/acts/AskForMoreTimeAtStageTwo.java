package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.investigation.ExtendingStageTwo;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The investigation needs longer: to sixty-five days at most. */
@Dependent
class AskForMoreTimeAtStageTwo extends Act {

    @Inject
    ExtendingStageTwo extending;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && now.isExtendable("INVESTIGATION")
                && now.waiting("STAGE_TWO_EXTENSION").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 40;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String asker = office.somebodyOfTheTeam(dice);
        long approver = office.id(office.managerBeside(asker, dice));
        int total = dice.oneOf(30, 40, 65, 65);
        office.as(
                asker,
                () -> extending.ask(now.number(), now.version(), total, "The files are with the court.", approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("STAGE_TWO_EXTENSION")).hasSize(1);
    }
}
