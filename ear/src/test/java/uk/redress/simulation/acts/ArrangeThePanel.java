package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The day of the panel: in time, or late with the reason. */
@Dependent
class ArrangeThePanel extends StepAct {

    @Inject
    ArrangingThePanel arranging;

    ArrangeThePanel() {
        super(Step.ARRANGE_PANEL, "panel.arranged", Step.SEND_PAPERS);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        PanelDay day = PanelDay.somewhereAhead(now, dice);
        String because = day.late() || day.hurried() ? "The chair was abroad." : null;
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> arranging.arrange(
                        now.number(), now.version(), day.meets(), "Room 1", PanelDay.attendees(dice), because));
    }

    @Override
    protected void check(Situation before, Situation after) {
        super.check(before, after);
        PanelDayKnown.check(after);
    }
}
