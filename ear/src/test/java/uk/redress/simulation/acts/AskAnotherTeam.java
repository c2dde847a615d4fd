package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.input.AnsweringQuestions;
import uk.redress.complaints.input.AskingForInput;
import uk.redress.complaints.input.InputWanted;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** Somebody of another team is asked something, and answers in time, late or never. */
@Dependent
class AskAnotherTeam extends Act {

    @Inject
    AskingForInput asking;

    @Inject
    AnsweringQuestions answering;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return open(now).isEmpty() ? 6 : 100;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        List<JsonObject> open = open(now);
        if (open.isEmpty()) {
            InputWanted wanted = new InputWanted(
                    null,
                    office.id(dice.oneOf(Office.MANAGER_IN_CARE, Office.MANAGER_OF_ASSESSMENT)),
                    "When were the visits?",
                    now.calendar().after(now.today(), dice.between(2, 8)));
            office.as(Office.OFFICER, () -> asking.ask(now.number(), now.version(), wanted));
        } else {
            JsonObject question = open.get(0);
            String who = office.called(Situation.number(question, "escalated_to_id")
                    .orElse(question.getJsonNumber("asked_id").longValue()));
            office.as(who, () -> answering.answer(question.getJsonNumber("id").longValue(), "On Mondays."));
        }
    }

    @Override
    protected String entry() {
        return "input.asked";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("input.asked") || entry.equals("input.answered");
    }

    private static List<JsonObject> open(Situation now) {
        return now.rows(
                "input_request",
                question -> Situation.text(question, "answered_on").isEmpty()
                        && Situation.text(question, "withdrawn_on").isEmpty());
    }
}
