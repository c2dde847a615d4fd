package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import uk.redress.complaints.Step;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.complaints.ombudsman.Decision;
import uk.redress.complaints.ombudsman.Remedy;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Situation;

/** The Ombudsman decides, with remedies or without, about the whole or beside a stage that goes on. */
@Dependent
class DecideAsOmbudsman extends Act {

    @Inject
    DecidingByTheOmbudsman deciding;

    @Inject
    Memory memory;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isWithOmbudsman("UNDECIDED") && (!now.isAt(Step.ANSWER_OMBUDSMAN) || now.mayEndButForTheOmbudsman());
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 25;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        Decision decision = dice.oneOf(Decision.values());
        List<Remedy> remedies = decision == Decision.NO_FAULT
                ? List.of()
                : IntStream.rangeClosed(1, dice.oneOf(0, 0, 1, 2, 3))
                        .mapToObj(i -> new Remedy(
                                "Remedy " + i, "Head of Service", now.today().plusMonths(i)))
                        .toList();
        memory.count("Ombudsman: " + decision + (now.isAt(Step.ANSWER_OMBUDSMAN) ? "" : ", beside"), 1);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> deciding.decided(
                        now.number(), now.version(), now.today(), decision, "What was decided.", remedies));
    }

    @Override
    protected String entry() {
        return "ombudsman.decided";
    }

    @Override
    protected void check(Situation before, Situation after) {
        boolean remedies = after.rows("ombudsman_remedy").size()
                > before.rows("ombudsman_remedy").size();
        assertThat(after.isWithOmbudsman("REMEDIES")).isEqualTo(remedies);
        if (before.isAt(Step.ANSWER_OMBUDSMAN)) {
            assertThat(after.isClosed("OMBUDSMAN_DECIDED") || (remedies && after.isAt(Step.CARRY_OUT_REMEDIES)))
                    .isTrue();
        } else {
            assertThat(after.ifAny("step")).isEqualTo(before.ifAny("step"));
        }
    }
}
