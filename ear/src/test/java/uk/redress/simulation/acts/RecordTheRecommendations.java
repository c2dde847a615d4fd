package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.HoldingThePanel;
import uk.redress.complaints.reviewpanel.PanelReport;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The panel's report is there, and goes to a senior manager. */
@Dependent
class RecordTheRecommendations extends StepAct {

    @Inject
    HoldingThePanel holding;

    RecordTheRecommendations() {
        super(Step.RECORD_RECOMMENDATIONS, "panel.recommended", Step.RESPOND_TO_PANEL);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return pace / 2;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        LocalDate met =
                Situation.date(now.row("review_panel").orElseThrow(), "met_on").orElseThrow();
        LocalDate reported = dice.inAThousand(300) ? now.lastActed() : now.today();
        PanelReport report = new PanelReport(
                reported.isBefore(met) ? met : reported,
                now.today(),
                "The panel heard both sides.",
                dice.inAThousand(150) ? "One member saw it otherwise." : null,
                IntStream.rangeClosed(1, dice.between(0, 3))
                        .mapToObj(i -> "Panel's recommendation " + i)
                        .toList());
        long manager = office.id(dice.oneOf(Office.MANAGERS));
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> holding.recommended(now.number(), now.version(), report, manager));
    }
}
