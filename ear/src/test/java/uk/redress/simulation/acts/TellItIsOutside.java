package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A manager approved that the whole complaint belongs elsewhere: the complainant is told, and it ends here. */
@Dependent
class TellItIsOutside extends Act {

    @Inject
    LeavingTheProcedure leaving;

    @Override
    protected boolean isPossible(Situation now) {
        return now.mayEnd()
                && !now.rows(
                                "approval",
                                approval -> approval.getString("kind").equals("OUTSIDE_PROCEDURE")
                                        && Situation.text(approval, "decision")
                                                .filter("APPROVED"::equals)
                                                .isPresent()
                                        && Situation.text(approval.getJsonObject("snapshot"), "points")
                                                .orElse("")
                                                .isEmpty())
                        .isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 400;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        SentLetter letter = letter(now, dice);
        String who = office.somebodyOfTheTeam(dice);
        office.as(
                who,
                () -> leaving.leave(
                        now.number(),
                        now.version(),
                        letter,
                        leaving.mayReturnUntil(now.number()).orElse(null)));
    }

    @Override
    protected String entry() {
        return "procedure.left";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isClosed("OUTSIDE_PROCEDURE")).isTrue();
    }
}
