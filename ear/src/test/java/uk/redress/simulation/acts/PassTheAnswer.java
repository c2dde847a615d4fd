package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The team reads the answer and finds it complete. */
@Dependent
class PassTheAnswer extends StepAct {

    @Inject
    CheckingQuality quality;

    PassTheAnswer() {
        super(Step.CHECK_QUALITY, "quality.passed", Step.SEND_ANSWER);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(office.somebodyOfTheTeam(dice), () -> quality.pass(now.number(), now.version()));
    }
}
