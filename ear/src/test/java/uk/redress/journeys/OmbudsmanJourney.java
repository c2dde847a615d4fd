package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Ombudsman as the office meets them: an enquiry with its day, a decision, two remedies, and the proof of both. */
class OmbudsmanJourney extends Journey {

    @Test
    void an_answered_complaint_goes_to_the_ombudsman_and_ends_when_both_remedies_are_shown() {
        Visitor officer = signedIn("officer");
        String number = answered(officer);

        takesUp(officer, number, "Nothing is under way", "is with the Ombudsman");
        officer.sees("Answer the Ombudsman until the decision");
        officer.findsItAccessible();

        asks(officer, number);
        answers(officer, number);
        officer.open("/complaints/" + number);
        officer.sees("The whole file was sent.");
        officer.findsItAccessible();

        decides(officer, number);
        carriesOut(officer, number);

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + number);
        auditor.sees("Decided by the Ombudsman");
        auditor.sees("Fault that caused injustice");
        auditor.sees("The Ombudsman has been shown");
        auditor.sees("The letter is on file.");
        auditor.seesNot("The Ombudsman has taken it up");
        auditor.findsItAccessible();
        auditor.open("/actions");
        auditor.sees("Promised to the Ombudsman");
        auditor.findsItAccessible();
    }

    @Test
    void a_stage_that_is_under_way_goes_on_while_the_ombudsman_looks_at_the_delay() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Nobody answers");

        takesUp(officer, number, "A stage is under way and goes on", "its stage goes on");
        officer.sees("while a stage was under way, which went on");
        officer.seesNot("Withdraw");
        officer.findsItAccessible();

        officer.open("/complaints/ombudsman-decision/" + number);
        Office.choose(officer, "What they decided", "No fault");
        officer.field("The decision in a few words").fill("The delay was explained.");
        officer.press("Record the decision");
        officer.sees("decision about " + number + " is recorded");
        officer.sees("No fault");
        officer.sees("Check");
    }

    private String answered(Visitor officer) {
        Office office = Office.inAHurry(officer);
        String number = office.bringsToTheManager(
                "The plan was changed without asking", "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        return number;
    }

    private static void takesUp(Visitor officer, String number, String means, String done) {
        officer.open("/complaints/" + number);
        officer.follow("The Ombudsman has taken it up");
        officer.sees(means);
        officer.field("What the Ombudsman looks at (optional)").fill("The delay");
        officer.findsItAccessible();
        officer.press("Record that they have taken it up");
        officer.sees(done);
    }

    private static void asks(Visitor officer, String number) {
        officer.open("/complaints/ombudsman-enquiry/" + number);
        officer.press("Record the enquiry");
        officer.isToldFieldByField("Write down what they ask", "Enter the day they want the answer");
        officer.findsItAccessible();
        officer.field("What they ask").fill("Send the whole file.");
        officer.field("Answer wanted by").fill(Office.today());
        officer.press("Record the enquiry");
        officer.sees("The enquiry is recorded");
        officer.sees("today");
    }

    private static void answers(Visitor officer, String number) {
        officer.open("/complaints/ombudsman-enquiry/" + number);
        officer.field("What was answered").fill("The whole file was sent.");
        officer.press("Record the answer to enquiry 1");
        officer.sees("The answer is recorded");
        officer.sees("Answered in time");
        officer.findsItAccessible();
    }

    private static void decides(Visitor officer, String number) {
        officer.open("/complaints/ombudsman-decision/" + number);
        officer.field("Remedy 1 (optional)").fill("Apologise in writing");
        Office.choose(officer, "What they decided", "Fault that caused injustice");
        officer.field("The decision in a few words").fill("The plan was changed without the family.");
        officer.press("Record the decision");
        officer.isToldFieldByField("Enter who will do it", "Enter by when it is to be done");
        officer.findsItAccessible();
        officer.field("Who will do it").fill("Head of service");
        officer.field("By when").fill(Office.today());
        officer.press("Add a remedy");
        officer.field("Remedy 2").fill("Pay for the trouble");
        officer.field("Who will do it").nth(1).fill("Head of finance");
        officer.field("By when").nth(1).fill(Office.today());
        officer.findsItAccessible();
        officer.press("Record the decision");
        officer.sees("each remedy is an action");
    }

    private static void carriesOut(Visitor officer, String number) {
        for (String evidence : new String[] {"The letter is on file.", "The payment is on file."}) {
            officer.open("/complaints/ombudsman-complied/" + number);
            officer.sees("Not everything is done");
            officer.seesNot("Record that they have been shown");
            officer.findsItAccessible();
            Locator record = officer.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Record as done: A-\\d{4}-\\d+$")));
            record.first().click();
            officer.field("Evidence").fill(evidence);
            officer.press("Record that it was done");
            officer.sees("is recorded as done");
        }
        officer.open("/complaints/ombudsman-complied/" + number);
        officer.findsItAccessible();
        officer.field("What the Ombudsman was shown").fill("Both proofs were sent.");
        officer.press("Record that they have been shown");
        officer.sees("has been shown what was agreed");
    }
}
