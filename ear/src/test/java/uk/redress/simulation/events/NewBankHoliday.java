package uk.redress.simulation.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.ExtendingTheCalendar;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Occurrence;
import uk.redress.simulation.Office;
import uk.redress.simulation.Plan;

/** A day off that nobody knew of is proclaimed: every deadline beyond it moves. */
@Dependent
class NewBankHoliday implements Occurrence {

    @Inject
    Office office;

    @Inject
    ExtendingTheCalendar calendar;

    @Inject
    Memory memory;

    @Override
    public boolean isOn(LocalDate day, Plan plan) {
        return day.equals(plan.proclamation());
    }

    @Override
    public void happen(LocalDate day, Plan plan) throws Exception {
        int moved = office.ask(
                        Office.ADMINISTRATOR,
                        () -> calendar.addDay(plan.newBankHoliday(), "A day for the nation", "It was proclaimed."))
                .size();
        memory.count("deadline moved by a new bank holiday", moved);
    }
}
