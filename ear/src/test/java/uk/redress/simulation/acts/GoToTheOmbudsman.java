package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.ombudsman.GoingToTheOmbudsman;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Situation;

/** The Ombudsman takes it up: after the end of the procedure mostly, and now and then from elsewhere, beside a stage that goes on. */
@Dependent
class GoToTheOmbudsman extends Act {

    @Inject
    GoingToTheOmbudsman going;

    @Inject
    Memory memory;

    @Override
    protected boolean isPossible(Situation now) {
        return now.ifAny("with_ombudsman").isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return now.isAt(Step.AWAIT_OMBUDSMAN)
                ? 40
                : now.isClosed() && !now.stage().equals("OMBUDSMAN") ? 12 : 1;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        memory.count(
                "taken up by the Ombudsman "
                        + now.ifAny("step")
                                .map(step -> "at " + step)
                                .orElse("after " + now.ifAny("closing").orElse("")),
                1);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> going.takenUp(now.number(), now.version(), now.today(), null, "Delay"));
    }

    @Override
    protected String entry() {
        return "ombudsman.takenUp";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("ombudsman.takenUp");
    }

    private static boolean rests(Situation now) {
        return now.isClosed()
                || now.isAt(Step.AWAIT_OMBUDSMAN)
                || now.isAt(Step.AWAIT_STAGE_THREE)
                || now.isAt(Step.AWAIT_COMPLAINANT);
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isWithOmbudsman("UNDECIDED")).isTrue();
        if (rests(before)) {
            assertThat(after.isAt(Step.ANSWER_OMBUDSMAN)).isTrue();
        } else {
            assertThat(after.ifAny("step")).isEqualTo(before.ifAny("step"));
        }
    }
}
