package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The complainant has had enough, at whatever step. */
@Dependent
class Withdraw extends Act {

    @Inject
    WithdrawingComplaints withdrawing;

    @Override
    protected boolean isPossible(Situation now) {
        return now.mayEnd();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 3;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        WithdrawalWish wish = new WithdrawalWish(
                now.today(),
                dice.oneOf(WithdrawalWish.Way.values()),
                "They are content.",
                dice.inAThousand(200) ? "The conduct of a worker" : null);
        SentLetter letter =
                new SentLetter("You withdrew", "You may come back.", "Parent A", SentLetter.Way.LETTER, now.today());
        office.as(
                office.somebodyOfTheTeam(dice), () -> withdrawing.withdraw(now.number(), now.version(), wish, letter));
    }

    @Override
    protected String entry() {
        return "complaint.withdrawn";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("WITHDRAWN")).isTrue();
    }
}
