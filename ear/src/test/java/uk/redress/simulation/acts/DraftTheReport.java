package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The investigating officer's draft is there. */
@Dependent
class DraftTheReport extends StepAct {

    @Inject
    InvestigatingAtStageTwo investigating;

    DraftTheReport() {
        super(Step.INVESTIGATE, "report.drafted", Step.CHECK_FACTS);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> investigating.draftReport(now.number(), now.version(), now.today()));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace / 6;
    }
}
