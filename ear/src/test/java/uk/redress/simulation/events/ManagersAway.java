package uk.redress.simulation.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.ArrangingAbsences;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Occurrence;
import uk.redress.simulation.Office;
import uk.redress.simulation.Plan;

/** Every month or so one of the managers is away for some days, and another decides for them. */
@Dependent
class ManagersAway implements Occurrence {

    private static final int MONTH = 28;

    @Inject
    Office office;

    @Inject
    ArrangingAbsences absences;

    @Inject
    Memory memory;

    @Override
    public boolean isOn(LocalDate day, Plan plan) {
        return day.toEpochDay() % MONTH == 0;
    }

    @Override
    public void happen(LocalDate day, Plan plan) throws Exception {
        Dice dice = plan.dice("away", day);
        String away = dice.oneOf(Office.MANAGERS);
        String deputy = office.managerBeside(away, dice);
        office.as(away, () -> absences.arrange(office.id(deputy), day, day.plusDays(dice.between(2, MONTH - 1))));
        memory.count("manager away with a deputy", 1);
    }
}
