package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.eligibility.ProcedureExit;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The procedure seems not to cover it, or some of its points: a manager is asked. */
@Dependent
class AskToLeaveTheProcedure extends Act {

    @Inject
    LeavingTheProcedure leaving;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && !now.stage().equals("OMBUDSMAN")
                && now.waiting("OUTSIDE_PROCEDURE").isEmpty()
                && !now.isApproved("OUTSIDE_PROCEDURE");
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return now.isAt(Step.CHECK_PROCEDURE) && CheckTheProcedure.isBarred(now) ? 100 : 5;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        // out of time is a decision of its own, with two questions to answer first
        Ground ground = dice.oneOf(
                Ground.NOT_A_QUALIFYING_PERSON,
                Ground.NOT_IN_SCOPE,
                Ground.CONSIDERED_ALREADY,
                Ground.CONCURRENT_PROCEEDINGS,
                Ground.NO_CONSENT);
        List<Integer> points = now.rows("complaint_point").size() > 1
                        && now.rows("proceedings").isEmpty()
                        && dice.inAThousand(600)
                ? List.of(1)
                : List.of();
        ProcedureExit exit = new ProcedureExit(
                new ProcedureCheck(
                        false, null, ground == Ground.NO_CONSENT, ground == Ground.NO_CONSENT ? false : null),
                ground,
                "It is before a court.",
                "The court",
                ground == Ground.CONCURRENT_PROCEEDINGS ? now.today().plusYears(1) : null,
                points);
        String asker = office.somebodyOfTheTeam(dice);
        long approver = office.id(office.managerBeside(asker, dice));
        office.as(asker, () -> leaving.ask(now.number(), now.version(), exit, approver));
    }

    @Override
    protected String entry() {
        return "approval.asked";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.waiting("OUTSIDE_PROCEDURE")).hasSize(1);
    }
}
