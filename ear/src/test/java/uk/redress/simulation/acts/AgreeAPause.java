package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.alongside.AgreeingPauses;
import uk.redress.complaints.alongside.PauseAgreed;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Everybody agrees to let it rest for some weeks; no clock does. */
@Dependent
class AgreeAPause extends Act {

    @Inject
    AgreeingPauses agreeing;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 5;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        PauseAgreed pause = new PauseAgreed(
                now.today(), now.today().plusDays(dice.between(0, 60)), "She is in hospital.", "Parent A", now.today());
        office.as(office.somebodyOfTheTeam(dice), () -> agreeing.agree(now.number(), now.version(), pause));
    }

    @Override
    protected String entry() {
        return "pause.agreed";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.rows("statutory_clock")).isEqualTo(before.rows("statutory_clock"));
        assertThat(after.ifAny("next_due_on")).isEqualTo(before.ifAny("next_due_on"));
    }
}
