package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.Post;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** An investigating officer and an independent person; now and then one of them may not be. */
@Dependent
class AppointTheInvestigators extends StepAct {

    @Inject
    AppointingInvestigators appointing;

    AppointTheInvestigators() {
        super(Step.APPOINT_INVESTIGATORS, "investigator.appointed", null);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        boolean inLine = dice.inAThousand(100);
        boolean member = dice.inAThousand(100);
        boolean married = dice.inAThousand(50);
        Candidate officer = new Candidate(
                Post.INVESTIGATING_OFFICER, "Worker " + dice.between(1, 20), null, inLine, true, false, false);
        Candidate independent = new Candidate(
                Post.INDEPENDENT_PERSON, "Person " + dice.between(1, 20), "A pool", false, member, married, false);
        int conflicts = office.ask(
                        office.somebodyOfTheTeam(dice),
                        () -> appointing.appoint(now.number(), now.version(), officer, independent))
                .size();
        assertThat(conflicts).isEqualTo((inLine ? 1 : 0) + (member || married ? 1 : 0));
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("investigator.appointed") || entry.equals("investigator.turnedAway");
    }

    @Override
    protected void check(Situation before, Situation after) {
        boolean turnedAway = after.rows("investigator").stream()
                .skip(before.rows("investigator").size())
                .anyMatch(considered -> Situation.text(considered, "conflict").isPresent());
        assertThat(after.isAt(turnedAway ? Step.APPOINT_INVESTIGATORS : Step.AGREE_STATEMENT))
                .isTrue();
    }
}
