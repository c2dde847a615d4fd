package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.ombudsman.EarlyReferral;
import uk.redress.complaints.ombudsman.ReferringEarly;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Both sides would leave the panel out: the five conditions are met, and somebody high up is asked. */
@Dependent
class AskForAnEarlyReferral extends Act {

    @Inject
    ReferringEarly referring;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.AWAIT_STAGE_THREE)
                && now.ifAny("with_ombudsman").isEmpty()
                && now.waiting("EARLY_REFERRAL").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 12;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        EarlyReferral referral = new EarlyReferral(true, true, true, true, true, now.today(), "Everything was upheld.");
        String who = office.somebodyOfTheTeam(dice);
        long approver = office.id(dice.oneOf(
                Decide.HIGH_UP.stream().filter(manager -> !manager.equals(who)).toList()));
        office.as(who, () -> referring.ask(now.number(), now.version(), referral, approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("EARLY_REFERRAL")).hasSize(1);
    }
}
