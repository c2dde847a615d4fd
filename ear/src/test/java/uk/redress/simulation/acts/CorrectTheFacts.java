package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.complaints.CorrectedFacts;
import uk.redress.complaints.CorrectingFacts;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The letter turns out to have reached another office some days earlier: every deadline that starts there moves. */
@Dependent
class CorrectTheFacts extends Act {

    @Inject
    CorrectingFacts correcting;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && now.stage().equals("LOCAL_RESOLUTION")
                && now.clock("LOCAL_RESOLUTION")
                        .filter(clock -> Situation.date(clock, "stopped_on").isEmpty())
                        .isPresent()
                && now.clock("ACKNOWLEDGEMENT")
                        .filter(clock -> Situation.date(clock, "stopped_on").isEmpty())
                        .isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 15;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        LocalDate earlier = LocalDate.parse(now.text("received_on")).minusDays(dice.between(1, 4));
        CorrectedFacts facts = new CorrectedFacts(
                earlier,
                "Letter",
                "Mother",
                now.text("summary"),
                Situation.number(now.complaint(), "team_id").orElse(null));
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> correcting.correct(now.number(), now.version(), facts, "It lay in another office."));
    }

    @Override
    protected String entry() {
        return "complaint.corrected";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.text("received_on")).isLessThan(before.text("received_on"));
    }
}
