package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.HandingOver;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** The work changes hands. */
@Dependent
class HandOver extends Act {

    @Inject
    HandingOver handing;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 10;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                Office.OFFICER,
                () -> handing.handOver(
                        now.number(), now.version(), office.id(Office.COMPLAINTS_MANAGER), "I am away from tomorrow."));
    }

    @Override
    protected String entry() {
        return "work.handedOver";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(Situation.number(after.complaint(), "holder_id")).contains(office.id(Office.COMPLAINTS_MANAGER));
    }
}
