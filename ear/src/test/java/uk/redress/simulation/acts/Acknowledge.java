package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The complainant hears that it has arrived. */
@Dependent
class Acknowledge extends StepAct {

    @Inject
    Acknowledging acknowledging;

    Acknowledge() {
        super(Step.ACKNOWLEDGE, "complaint.acknowledged", Step.AGREE_POINTS);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> acknowledging.acknowledge(now.number(), now.version(), letter));
    }
}
