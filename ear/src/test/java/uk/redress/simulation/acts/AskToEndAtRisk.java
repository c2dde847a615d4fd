package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.safeguarding.AskingToCloseAtRisk;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** It is open whether a child is at risk, and somebody wants the complaint to be able to end all the same. */
@Dependent
class AskToEndAtRisk extends Act {

    @Inject
    AskingToCloseAtRisk asking;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && now.ifAny("at_risk_since").isPresent()
                && !now.complaint().getBoolean("may_close_at_risk")
                && now.waiting("CLOSING_AT_RISK").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 80;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        long approver = office.id(Office.COMPLAINTS_MANAGER);
        office.as(
                Office.OFFICER,
                () -> asking.ask(now.number(), now.version(), "The hub has not answered for weeks.", approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("CLOSING_AT_RISK")).hasSize(1);
    }
}
