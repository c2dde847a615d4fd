package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The panel slips: another day, with the reason. */
@Dependent
class RearrangeThePanel extends Act {

    @Inject
    ArrangingThePanel arranging;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.SEND_PAPERS) || now.isAt(Step.HOLD_PANEL);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return Situation.date(now.row("review_panel").orElseThrow(), "panel_on")
                        .filter(day -> day.isBefore(now.today()))
                        .isPresent()
                ? 400
                : 25;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        PanelDay day = PanelDay.somewhereAhead(now, dice);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> arranging.rearrange(
                        now.number(),
                        now.version(),
                        day.meets(),
                        "Room 2",
                        PanelDay.attendees(dice),
                        "A member is ill."));
    }

    @Override
    protected String entry() {
        return "panel.arranged";
    }

    @Override
    protected void check(Situation before, Situation after) {
        PanelDayKnown.check(after);
    }
}
