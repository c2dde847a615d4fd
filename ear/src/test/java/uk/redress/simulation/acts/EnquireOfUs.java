package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.ombudsman.AnsweringTheOmbudsman;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The Ombudsman asks something, or what they asked is answered. */
@Dependent
class EnquireOfUs extends Act {

    @Inject
    AnsweringTheOmbudsman answering;

    @Override
    protected boolean isPossible(Situation now) {
        return now.ifAny("with_ombudsman").isPresent();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return now.isWithOmbudsman("REMEDIES") ? 10 : open(now).isEmpty() ? 60 : 150;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<JsonObject> open = open(now);
        office.as(office.somebodyOfTheTeam(dice), () -> {
            if (open.isEmpty()) {
                answering.enquired(
                        now.number(),
                        now.version(),
                        now.today(),
                        "Send the file.",
                        now.today().plusDays(20),
                        dice.inAThousand(300) ? "26 000 001" : null);
            } else {
                answering.answered(
                        now.number(),
                        now.version(),
                        open.get(0).getJsonNumber("id").longValue(),
                        now.today(),
                        "It is enclosed.");
            }
        });
    }

    @Override
    protected String entry() {
        return "ombudsman.enquired";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("ombudsman.enquired") || entry.equals("ombudsman.answered");
    }

    private static List<JsonObject> open(Situation now) {
        return now.rows("ombudsman_enquiry", enquiry -> Situation.text(enquiry, "answered_on")
                .isEmpty());
    }
}
