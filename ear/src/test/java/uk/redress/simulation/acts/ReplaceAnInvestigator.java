package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.Post;
import uk.redress.kernel.Refused;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** One of the two cannot go on; whoever follows must be as independent. */
@Dependent
class ReplaceAnInvestigator extends Act {

    @Inject
    AppointingInvestigators appointing;

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.AGREE_STATEMENT)
                || now.isAt(Step.INVESTIGATE)
                || now.isAt(Step.CHECK_FACTS)
                || now.isAt(Step.FINISH_REPORTS);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 8;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        Candidate next = new Candidate(
                dice.oneOf(Post.values()),
                "Successor " + dice.between(1, 20),
                null,
                false,
                false,
                dice.inAThousand(200),
                dice.inAThousand(200));
        String who = office.somebodyOfTheTeam(dice);
        if (holdsTheOtherPost(now, next)) {
            assertThatThrownBy(() -> replace(now, next, who)).isInstanceOf(Refused.class);
            replace(
                    now,
                    new Candidate(next.post(), "Somebody else " + now.version(), null, false, false, false, false),
                    who);
        } else {
            replace(now, next, who);
        }
    }

    private void replace(Situation now, Candidate next, String who) throws Exception {
        office.as(who, () -> appointing.replace(now.number(), now.version(), next, "Long-term illness"));
    }

    private static boolean holdsTheOtherPost(Situation now, Candidate next) {
        return now
                .rows(
                        "investigator",
                        holder -> Situation.text(holder, "conflict").isEmpty()
                                && Situation.text(holder, "replaced_on").isEmpty())
                .stream()
                .anyMatch(holder -> holder.getString("name").equalsIgnoreCase(next.name())
                        && !holder.getString("post").equals(next.post().name()));
    }

    @Override
    protected String entry() {
        return "investigator.replaced";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("investigator.replaced") || entry.equals("investigator.turnedAway");
    }
}
