package uk.redress.simulation.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.clock.DeadlineMoved;
import uk.redress.settings.ChangingRules;
import uk.redress.settings.ContestedRule;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Occurrence;
import uk.redress.simulation.Office;
import uk.redress.simulation.Plan;

/** The council reads a contested rule anew: panels meet within 20 working days, those asked for already as well. */
@Dependent
class SoonerPanels implements Occurrence {

    private static final String OPTION = "TWENTY";

    @Inject
    Office office;

    @Inject
    ChangingRules changing;

    @Inject
    Memory memory;

    @Override
    public boolean isOn(LocalDate day, Plan plan) {
        return day.equals(plan.soonerPanels());
    }

    @Override
    public void happen(LocalDate day, Plan plan) throws Exception {
        ContestedRule rule = ContestedRule.PANEL_DAYS;
        List<DeadlineMoved> shown = office.ask(Office.ADMINISTRATOR, () -> changing.wouldMove(rule, OPTION));
        List<DeadlineMoved> moved = office.ask(
                Office.ADMINISTRATOR,
                () -> changing.change(rule, OPTION, rule.usual(), shown.size(), "We read it as 20 days."));
        assertThat(moved)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("because")
                .containsExactlyInAnyOrderElementsOf(shown);
        memory.count("deadline moved by a contested rule", moved.size());
    }
}
