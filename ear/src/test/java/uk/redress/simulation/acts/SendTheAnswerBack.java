package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The answer leaves something out: the manager writes it again. */
@Dependent
class SendTheAnswerBack extends StepAct {

    @Inject
    CheckingQuality quality;

    SendTheAnswerBack() {
        super(Step.CHECK_QUALITY, "quality.returned", Step.RESPOND);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> quality.sendBack(now.number(), now.version(), "Nothing is said about the second visit."));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace / 6;
    }
}
