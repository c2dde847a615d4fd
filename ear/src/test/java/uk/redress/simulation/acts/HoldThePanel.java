package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.HoldingThePanel;
import uk.redress.kernel.Refused;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The panel meets on its day, or it is recorded some days later; with a member missing it is no panel. */
@Dependent
class HoldThePanel extends StepAct {

    @Inject
    HoldingThePanel holding;

    HoldThePanel() {
        super(Step.HOLD_PANEL, "panel.met", Step.RECORD_RECOMMENDATIONS);
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now)
                && Situation.date(now.row("review_panel").orElseThrow(), "panel_on")
                        .filter(day -> !day.isAfter(now.today()))
                        .isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 900;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        LocalDate on = Situation.date(now.row("review_panel").orElseThrow(), "panel_on")
                .orElseThrow();
        List<Long> came = now.rows("panel_attendee").stream()
                .map(attendee -> attendee.getJsonNumber("id").longValue())
                .filter(attendee -> dice.inAThousand(800))
                .toList();
        if (dice.inAThousand(80)) {
            assertThatThrownBy(() ->
                            office.as(Office.OFFICER, () -> holding.met(now.number(), now.version(), on, false, came)))
                    .isInstanceOf(Refused.class);
        }
        office.as(office.somebodyOfTheTeam(dice), () -> holding.met(now.number(), now.version(), on, true, came));
    }
}
