package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The chair first; now and then somebody who may not sit, or the independent person of stage 2 by name. */
@Dependent
class AppointTheChair extends StepAct {

    @Inject
    AppointingThePanel appointing;

    AppointTheChair() {
        super(Step.APPOINT_CHAIR, "panelMember.appointed", null);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        PanelCandidate chair = Panellists.candidate(now, dice, "Chair");
        boolean conflict = office.ask(
                        office.somebodyOfTheTeam(dice),
                        () -> appointing.appointChair(now.number(), now.version(), chair))
                .isPresent();
        assertThat(conflict).isEqualTo(Panellists.isBarred(now, chair));
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("panelMember.");
    }

    @Override
    protected void check(Situation before, Situation after) {
        boolean appointed = Situation.text(after.row("review_panel").orElseThrow(), "chair_appointed_on")
                .isPresent();
        assertThat(after.isAt(appointed ? Step.APPOINT_PANEL : Step.APPOINT_CHAIR))
                .isTrue();
    }
}
