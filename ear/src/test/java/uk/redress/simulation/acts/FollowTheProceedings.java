package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** A point waits for a court: the complainant is told, somebody looks again, and one day the proceedings end. */
@Dependent
class FollowTheProceedings extends Act {

    @Inject
    HoldingForProceedings holding;

    @Override
    protected boolean isPossible(Situation now) {
        return now.rows("proceedings").stream()
                .anyMatch(one -> Situation.date(one, "ended_on").isEmpty());
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 100;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject proceedings = now.rows("proceedings").get(0);
        long id = proceedings.getJsonNumber("id").longValue();
        boolean told = Situation.date(proceedings, "told_on").isPresent();
        boolean ends = dice.inAThousand(400);
        SentLetter letter = new SentLetter(
                "A point waits", "It waits for the court.", "Parent A", SentLetter.Way.LETTER, now.today());
        office.as(office.somebodyOfTheTeam(dice), () -> {
            if (!told) {
                holding.tell(now.number(), now.version(), id, letter);
            } else if (ends) {
                holding.end(now.number(), now.version(), id, now.today(), "Judgment was given.");
            } else {
                holding.review(now.number(), now.version(), id, now.today().plusDays(30), "It goes on.");
            }
        });
    }

    @Override
    protected String entry() {
        return "proceedings.told";
    }

    @Override
    protected boolean tells(String told) {
        return told.equals(entry()) || told.equals("proceedings.ended") || told.equals("proceedings.reviewed");
    }
}
