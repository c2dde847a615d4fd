package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.FinalReports;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** Both reports are final and go to a senior manager who did not answer at stage 1. */
@Dependent
class FinishTheReports extends StepAct {

    @Inject
    InvestigatingAtStageTwo investigating;

    FinishTheReports() {
        super(Step.FINISH_REPORTS, "reports.finished", Step.ADJUDICATE);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        FinalReports reports = new FinalReports(
                now.today(),
                LetAPointWait.toAnswer(now, "statement_point").stream()
                        .map(point -> new PointFound(dice.oneOf(Finding.values()), "As the files show."))
                        .toList(),
                IntStream.rangeClosed(1, dice.between(0, 3))
                        .mapToObj(i -> "Recommendation " + i)
                        .toList(),
                now.today(),
                "Thorough and fair.");
        String adjudicating = dice.oneOf(Office.MANAGERS.stream()
                .filter(manager -> now.row("local_resolution")
                        .flatMap(stageOne -> Situation.number(stageOne, "manager_id"))
                        .filter(answered -> answered == office.id(manager))
                        .isEmpty())
                .toList());
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> investigating.finishReports(now.number(), now.version(), reports, office.id(adjudicating)));
    }
}
