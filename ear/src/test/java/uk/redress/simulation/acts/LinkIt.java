package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.alongside.LinkKind;
import uk.redress.complaints.alongside.LinkingComplaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** It belongs together with one that came earlier; both tell it. */
@Dependent
class LinkIt extends Act {

    @Inject
    LinkingComplaints linking;

    @Override
    protected boolean isPossible(Situation now) {
        return now.rows("links").isEmpty() && now.ifOther("unlinkedBefore").isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 3;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        ComplaintNumber other =
                new ComplaintNumber(now.ifOther("unlinkedBefore").orElseThrow());
        LinkKind kind = dice.oneOf(LinkKind.SAME_CHILD, LinkKind.SAME_MATTER, LinkKind.JOINT_ANSWER);
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> linking.link(
                        now.number(),
                        now.version(),
                        other,
                        kind,
                        kind == LinkKind.JOINT_ANSWER ? other : null,
                        "The same family."));
    }

    @Override
    protected String entry() {
        return "complaint.linked";
    }
}
