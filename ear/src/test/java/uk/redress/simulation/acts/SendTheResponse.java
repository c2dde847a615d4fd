package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.SendingResponses;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The director's response goes out, in time or with the reason: the end of the procedure. */
@Dependent
class SendTheResponse extends StepAct {

    @Inject
    SendingResponses sending;

    SendTheResponse() {
        super(Step.SEND_RESPONSE, "stageThree.answered", Step.AWAIT_OMBUDSMAN);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        String whyLate = now.isLate("PANEL_RESPONSE", letter.sentOn()) ? "The director was away." : null;
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> sending.send(now.number(), now.version(), letter, office.id("director"), whyLate));
    }
}
