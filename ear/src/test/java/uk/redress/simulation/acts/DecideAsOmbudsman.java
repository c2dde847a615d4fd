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
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The Ombudsman decides, with remedies or without. */
@Dependent
class DecideAsOmbudsman extends StepAct {

    @Inject
    DecidingByTheOmbudsman deciding;

    @Inject
    Memory memory;

    DecideAsOmbudsman() {
        super(Step.ANSWER_OMBUDSMAN, "ombudsman.decided", null);
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now) && now.isSafeToEnd();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 25;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        Decision decision = dice.oneOf(Decision.values());
        boolean puttingRight = decision.allowsRemedies() && decision != Decision.SENT_BACK;
        List<Remedy> remedies = IntStream.rangeClosed(1, puttingRight ? dice.oneOf(0, 0, 1, 2, 3) : 0)
                .mapToObj(i ->
                        new Remedy("Remedy " + i, "Head of Service", now.today().plusMonths(i)))
                .toList();
        memory.count("Ombudsman: " + decision, 1);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> deciding.decided(
                        now.number(), now.version(), now.today(), decision, "What was decided.", remedies));
    }

    @Override
    protected void check(Situation before, Situation after) {
        boolean remedies = after.rows("ombudsman_remedy").size()
                > before.rows("ombudsman_remedy").size();
        assertThat(remedies ? after.isAt(Step.CARRY_OUT_REMEDIES) : after.isClosed("OMBUDSMAN_DECIDED"))
                .isTrue();
    }
}
