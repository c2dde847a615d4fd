package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A manager has decided that it came too late: the person is told, and it ends. */
@Dependent
class TellItCameLate extends Act {

    @Inject
    ConsideringLateComplaints considering;

    @Override
    protected boolean isPossible(Situation now) {
        return now.mayEnd() && now.stage().equals("LOCAL_RESOLUTION") && ConsiderItsLateness.isRefused(now);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 400;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter told = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> considering.tell(now.number(), now.version(), told));
    }

    @Override
    protected String entry() {
        return "late.told";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("OUTSIDE_PROCEDURE")).isTrue();
    }
}
