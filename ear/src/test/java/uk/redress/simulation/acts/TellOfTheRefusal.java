package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.TellingOfRefusals;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** Stage 2 was refused on a ground of the law: the complainant is told why, and of the Ombudsman. */
@Dependent
class TellOfTheRefusal extends StepAct {

    @Inject
    TellingOfRefusals telling;

    TellOfTheRefusal() {
        super(Step.TELL_REFUSAL, "refusal.told", null);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> telling.tell(now.number(), now.version(), letter));
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now) && now.mayEnd();
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("ESCALATION_REFUSED")).isTrue();
    }
}
