package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The answer goes out, in time or with the reason why it is late. */
@Dependent
class SendTheAnswer extends StepAct {

    @Inject
    SendingAnswers sending;

    SendTheAnswer() {
        super(Step.SEND_ANSWER, "answer.sent", Step.AWAIT_COMPLAINANT);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter answer = letter(now, dice);
        String whyLate = now.isLate("LOCAL_RESOLUTION", answer.sentOn()) ? "The manager was ill." : null;
        office.as(office.somebodyOfTheTeam(dice), () -> sending.send(now.number(), now.version(), answer, whyLate));
    }
}
