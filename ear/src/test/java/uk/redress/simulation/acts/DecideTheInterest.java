package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.qualifying.InterestDecision;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Somebody outside the groups of the law complains: whether their interest in the child is sufficient is decided. */
@Dependent
class DecideTheInterest extends Act {

    @Inject
    RecordingWhoComplains recording;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed() && now.row("sufficient_interest").isEmpty() && isNeeded(now);
    }

    static boolean isNeeded(Situation now) {
        return now.row("who_complains")
                .flatMap(who -> Situation.text(who, "qualifies_as"))
                .filter("OTHER_PERSON"::equals)
                .isPresent();
    }

    static boolean isSufficient(Situation now) {
        return now.row("sufficient_interest")
                .filter(interest -> interest.getBoolean("sufficient"))
                .isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 200;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        InterestDecision decision = new InterestDecision(
                dice.inAThousand(700),
                "She looks after him at weekends.",
                "Team manager",
                now.today(),
                true,
                "He likes to be there.",
                now.today(),
                dice.inAThousand(500),
                "He is too young.");
        office.as(
                office.somebodyOfTheTeam(dice), () -> recording.decideInterest(now.number(), now.version(), decision));
    }

    @Override
    protected String entry() {
        return "interest.decided";
    }
}
