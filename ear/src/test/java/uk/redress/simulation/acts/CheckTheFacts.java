package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** Those who can say whether the facts are right have said so. */
@Dependent
class CheckTheFacts extends StepAct {

    @Inject
    InvestigatingAtStageTwo investigating;

    CheckTheFacts() {
        super(Step.CHECK_FACTS, "facts.checked", Step.FINISH_REPORTS);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> investigating.checkFacts(
                        now.number(), now.version(), now.today(), dice.inAThousand(500) ? "A date is wrong." : null));
    }
}
