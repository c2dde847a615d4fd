package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.eligibility.AnonymousAction;
import uk.redress.complaints.eligibility.DealingWithAnonymousComplaints;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Nobody signed it: something was done about it or not, and it ends outside the procedure without a letter. */
@Dependent
class FinishTheAnonymous extends Act {

    @Inject
    DealingWithAnonymousComplaints dealing;

    @Override
    protected boolean isPossible(Situation now) {
        return now.mayEnd() && WriteDownWhoComplains.isAnonymous(now);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 100;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        AnonymousAction action = new AnonymousAction(dice.inAThousand(500), "A visit was made unannounced.");
        office.as(office.somebodyOfTheTeam(dice), () -> dealing.finish(now.number(), now.version(), action));
    }

    @Override
    protected String entry() {
        return "anonymous.finished";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("OUTSIDE_PROCEDURE")).isTrue();
        assertThat(after.rows("letter")).hasSameSizeAs(before.rows("letter"));
    }
}
