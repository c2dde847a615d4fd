package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Stage 1 is complex: up to twenty days, if a manager approves it before the tenth is over. */
@Dependent
class AskForMoreTime extends Act {

    @Inject
    Extending extending;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && now.isExtendable("LOCAL_RESOLUTION")
                && now.waiting("EXTENSION").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace < 400 ? 90 : 25;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String asker = office.somebodyOfTheTeam(dice);
        long approver = office.id(office.managerBeside(asker, dice));
        office.as(asker, () -> extending.ask(now.number(), now.version(), "Three teams are involved.", approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("EXTENSION")).hasSize(1);
    }
}
