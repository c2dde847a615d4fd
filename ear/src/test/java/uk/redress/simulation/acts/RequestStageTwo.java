package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Situation;

/**
 * The complainant asks for stage 2: after the answer, or because none came in time, or leaving stage 1 out by agreement, or
 * long after the complaint was closed.
 */
@Dependent
class RequestStageTwo extends Act {

    @Inject
    RequestingStageTwo requesting;

    @Inject
    Memory memory;

    @Override
    protected boolean isPossible(Situation now) {
        return (now.stage().equals("LOCAL_RESOLUTION") || now.isSentBack())
                && !now.isAt(Step.CHECK_PROCEDURE)
                && !now.isClosed("WITHDRAWN")
                && !now.isClosed("OUTSIDE_PROCEDURE");
    }

    private static boolean hasRunOut(Situation now) {
        return now.clock("LOCAL_RESOLUTION")
                .filter(clock -> Situation.date(clock, "stopped_on").isEmpty())
                .filter(clock -> Situation.date(clock, "due_on").orElseThrow().isBefore(now.today()))
                .isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        if (now.isClosed()) {
            return 30;
        }
        return now.isAt(Step.AWAIT_COMPLAINANT) ? 60 : hasRunOut(now) ? 25 : 2;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        String how = now.isClosed()
                ? "after it was closed"
                : now.isAt(Step.AWAIT_COMPLAINANT)
                        ? "after the answer"
                        : hasRunOut(now) ? "for want of an answer" : "leaving stage 1 out";
        memory.count("stage 2 asked for " + how, 1);
        boolean backdated = dice.inAThousand(200) && !now.isClosed();
        StageTwoRequest request = new StageTwoRequest(
                backdated ? now.lastActed() : now.today(),
                dice.inAThousand(500) ? "Telephone" : null,
                null,
                how.equals("leaving stage 1 out") ? "Both sides want an investigation." : null);
        String who = office.somebodyOfTheTeam(dice);
        Long approver = dice.inAThousand(850) ? (Long) office.id(office.managerBeside(who, dice)) : null;
        office.as(who, () -> requesting.request(now.number(), now.version(), request, approver));
    }

    @Override
    protected String entry() {
        return "stageTwo.requested";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isAt(Step.ACCEPT_STAGE_TWO)).isTrue();
        assertThat(Situation.date(after.row("investigation").orElseThrow(), "requested_on"))
                .hasValueSatisfying(on -> assertThat(on).isBetween(before.lastActed(), after.today()));
        assertThat(after.clock("LOCAL_RESOLUTION").flatMap(clock -> Situation.date(clock, "stopped_on")))
                .isPresent();
    }
}
