package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.safeguarding.Referral;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A child may be at risk: that is raised, referred, and one day it is known what became of it. */
@Dependent
class ThinkOfTheChild extends Act {

    @Inject
    SafeguardingChildren safeguarding;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed() || !open(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return open(now).isEmpty() ? 2 : 150;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<JsonObject> open = open(now);
        office.as(office.somebodyOfTheTeam(dice), () -> {
            if (open.isEmpty()) {
                safeguarding.raise(now.number(), now.version(), "She said he hits them.");
            } else if (Situation.text(open.get(0), "referred_on").isEmpty()) {
                safeguarding.refer(
                        now.number(),
                        now.version(),
                        id(open.get(0)),
                        new Referral("The hub", now.today(), "Officer", null));
            } else {
                safeguarding.conclude(now.number(), now.version(), id(open.get(0)), "No further action", now.today());
            }
        });
    }

    @Override
    protected String entry() {
        return "safeguarding.raised";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("safeguarding.");
    }

    private static long id(JsonObject concern) {
        return concern.getJsonNumber("id").longValue();
    }

    private static List<JsonObject> open(Situation now) {
        return now.rows("safeguarding_concern", concern -> Situation.text(concern, "outcome")
                .isEmpty());
    }
}
