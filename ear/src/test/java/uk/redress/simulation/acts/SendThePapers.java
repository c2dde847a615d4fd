package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.SendingPapers;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The papers go out to the panel and to everybody who was asked to come. */
@Dependent
class SendThePapers extends StepAct {

    @Inject
    SendingPapers papers;

    SendThePapers() {
        super(Step.SEND_PAPERS, "panel.papersSent", Step.HOLD_PANEL);
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now)
                && Situation.date(now.row("review_panel").orElseThrow(), "panel_on")
                        .filter(day -> !day.isBefore(now.today()))
                        .isPresent();
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> papers.send(now.number(), now.version(), letter));
    }
}
