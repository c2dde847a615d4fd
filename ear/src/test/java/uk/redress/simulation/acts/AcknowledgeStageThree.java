package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.AcknowledgingStageThree;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The request for a panel is acknowledged, whether a manager has decided about it or not. */
@Dependent
class AcknowledgeStageThree extends StepAct {

    @Inject
    AcknowledgingStageThree acknowledging;

    AcknowledgeStageThree() {
        super(Step.ACKNOWLEDGE_STAGE_THREE, "stageThree.acknowledged", null);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> acknowledging.acknowledge(now.number(), now.version(), letter));
    }
}
