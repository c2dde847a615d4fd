package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The investigators ask to see records, and do or do not see them. */
@Dependent
class AskForRecords extends Act {

    @Inject
    InvestigatingAtStageTwo investigating;

    private static List<JsonObject> unanswered(Situation now) {
        return now.rows(
                "file_access", asked -> Situation.text(asked, "answered_on").isEmpty());
    }

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(Step.INVESTIGATE);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return unanswered(now).isEmpty() ? 30 : 200;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<JsonObject> unanswered = unanswered(now);
        boolean seen = dice.inAThousand(800);
        office.as(office.somebodyOfTheTeam(dice), () -> {
            if (unanswered.isEmpty()) {
                investigating.askForRecords(now.number(), now.version(), now.today(), "Worker A", "The case file");
            } else {
                investigating.answerAboutRecords(
                        now.number(),
                        now.version(),
                        unanswered.get(0).getJsonNumber("id").longValue(),
                        now.today(),
                        seen,
                        seen ? null : "They belong to somebody else.");
            }
        });
    }

    @Override
    protected String entry() {
        return "records.asked";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.startsWith("records.");
    }
}
