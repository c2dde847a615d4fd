package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.kernel.Refused;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The two others, about whom the chair was asked. */
@Dependent
class AppointThePanel extends StepAct {

    @Inject
    AppointingThePanel appointing;

    AppointThePanel() {
        super(Step.APPOINT_PANEL, "panelMember.appointed", null);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        PanelCandidate first = Panellists.candidate(now, dice, "First member");
        PanelCandidate second = Panellists.candidate(now, dice, "Second member");
        if (first.name().equals(second.name())
                || Panellists.isSitting(now, first.name())
                || Panellists.isSitting(now, second.name())) {
            assertThatThrownBy(() -> office.as(
                            Office.OFFICER,
                            () -> appointing.appointMembers(now.number(), now.version(), first, second, true)))
                    .isInstanceOf(Refused.class);
            PanelCandidate another = Panellists.isSitting(now, first.name())
                    ? new PanelCandidate("A first member", null, false, false, false, false)
                    : first;
            appointThem(now, another, Panellists.somebodyElse(now));
        } else {
            appointThem(now, first, second);
        }
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("panelMember.");
    }

    private void appointThem(Situation now, PanelCandidate first, PanelCandidate second) throws Exception {
        int conflicts = office.ask(
                        Office.OFFICER,
                        () -> appointing.appointMembers(now.number(), now.version(), first, second, true))
                .size();
        assertThat(conflicts)
                .isEqualTo((Panellists.isBarred(now, first) ? 1 : 0) + (Panellists.isBarred(now, second) ? 1 : 0));
    }

    @Override
    protected void check(Situation before, Situation after) {
        boolean appointed = Situation.text(after.row("review_panel").orElseThrow(), "panel_appointed_on")
                .isPresent();
        assertThat(after.isAt(appointed ? Step.ARRANGE_PANEL : Step.APPOINT_PANEL))
                .isTrue();
    }
}
