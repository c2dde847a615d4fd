package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The procedure covers it; now and then only after a safeguarding referral, or with somebody's consent. */
@Dependent
class CheckTheProcedure extends StepAct {

    @Inject
    CheckingTheProcedure checking;

    CheckTheProcedure() {
        super(Step.CHECK_PROCEDURE, "procedure.checked", Step.ACKNOWLEDGE);
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now) && !isBarred(now) && !ConsiderItsLateness.isUndecided(now);
    }

    /** Nobody knows whose it is, or it is not theirs to make, or a manager has decided that it came too late. */
    static boolean isBarred(Situation now) {
        return WriteDownWhoComplains.isAnonymous(now)
                || (DecideTheInterest.isNeeded(now) && !DecideTheInterest.isSufficient(now))
                || ConsiderItsLateness.isRefused(now);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        boolean concern = dice.inAThousand(100);
        boolean forAnother = dice.inAThousand(200);
        ProcedureCheck check = new ProcedureCheck(
                concern, concern ? "Referred to the front door." : null, forAnother, forAnother ? true : null);
        office.as(office.somebodyOfTheTeam(dice), () -> checking.accept(now.number(), now.version(), check));
    }
}
