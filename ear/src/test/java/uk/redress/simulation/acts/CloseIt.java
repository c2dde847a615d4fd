package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.Step;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The complainant is content, or was not heard of again. */
@Dependent
class CloseIt extends Act {

    @Inject
    ClosingComplaints closing;

    @Override
    protected boolean isPossible(Situation now) {
        return now.mayEnd()
                && (now.isAt(Step.AWAIT_COMPLAINANT)
                        || now.isAt(Step.AWAIT_STAGE_THREE)
                        || now.isAt(Step.AWAIT_OMBUDSMAN));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 40;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String terms = dice.inAThousand(500) ? "Visits as agreed." : null;
        office.as(office.somebodyOfTheTeam(dice), () -> closing.close(now.number(), now.version(), terms));
    }

    @Override
    protected String entry() {
        return "complaint.closed";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("ANSWERED")).isTrue();
    }
}
