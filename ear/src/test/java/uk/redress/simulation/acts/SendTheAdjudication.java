package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.SendingAdjudications;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The adjudication goes out with both reports: both clocks of stage 2 end. */
@Dependent
class SendTheAdjudication extends StepAct {

    @Inject
    SendingAdjudications sending;

    SendTheAdjudication() {
        super(Step.SEND_ADJUDICATION, "adjudication.sent", Step.AWAIT_STAGE_THREE);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        String whyLate = now.isLate("INVESTIGATION", letter.sentOn()) ? "The files came late." : null;
        office.as(office.somebodyOfTheTeam(dice), () -> sending.send(now.number(), now.version(), letter, whyLate));
    }
}
