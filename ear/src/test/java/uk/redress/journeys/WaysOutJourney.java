package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is beside the course: work that changes hands, and the ways a complaint leaves before an answer. */
class WaysOutJourney extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    @Test
    void work_is_claimed_and_handed_over_with_a_reason() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Two visits were cancelled");
        Visitor manager = signedIn("complaints.manager");
        manager.open("/complaints/" + number);
        officer.open("/complaints/" + number);
        officer.press("Claim");
        officer.sees("You hold " + number + " now.");
        manager.press("Claim");
        manager.sees(number + " was changed by somebody else after you opened this page");

        officer.open("/complaints/hand-over/" + number);
        Office.select(officer, "Colleague", "Complaints Manager");
        officer.press("Hand over");
        officer.sees("Write down why");
        officer.findsItAccessible();
        officer.field("Reason").fill("On leave from Monday.");
        officer.press("Hand over");
        officer.sees(number + " is handed over.");
        officer.sees("On leave from Monday.");

        manager.open("/work?show=mine");
        manager.sees(number);
        manager.open("/complaints/hand-over/" + number);
        manager.field("Reason").fill("It is the officer's after all.");
        manager.press("Hand over");
        manager.sees("is back in the queue");
    }

    @Test
    void a_complaint_outside_the_procedure_leaves_when_a_manager_approves_and_the_person_is_told() {
        Visitor officer = signedIn("officer");
        Visitor manager = signedIn("complaints.manager");
        String number = Office.inAHurry(officer).receives("A school place was refused");
        asksToLeave(officer, number);

        manager.open("/approvals");
        request(manager, number)
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Refuse"))
                .click();
        manager.findsItAccessible();
        manager.press("Refuse");
        manager.sees("Write down why you refuse");
        manager.findsItAccessible();
        manager.field("Why you refuse").fill("The transport is ours.");
        manager.press("Refuse");
        manager.sees("Refused.");
        officer.open("/complaints/" + number);
        officer.sees("The transport is ours.");

        asksToLeave(officer, number);
        manager.open("/approvals");
        manager.findsItAccessible();
        manager.press("Approve " + number);
        manager.sees("goes on accordingly");

        officer.open("/complaints/leave/" + number);
        Office.inAHurry(officer).sendsLetter("Record that they were told, and end the complaint");
        officer.sees(number + " has left the procedure.");
        officer.sees("Outside the procedure");
        officer.findsItAccessible();
    }

    @Test
    void what_left_because_of_a_court_comes_back_to_the_stage_that_was_not_answered() {
        Visitor officer = signedIn("officer");
        Visitor manager = signedIn("complaints.manager");
        Office office = Office.inAHurry(officer);
        String number =
                office.bringsToTheManager("His bed was moved", "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        asksToLeave(officer, number, "It might prejudice a court, tribunal, disciplinary or criminal matter");
        manager.open("/approvals");
        manager.press("Approve " + number);
        manager.sees("goes on accordingly");
        officer.open("/complaints/leave/" + number);
        office.sendsLetter("Record that they were told, and end the complaint");
        officer.sees(number + " has left the procedure.");
        officer.sees("May be made again until");
        officer.sees("Kept until");
        officer.findsItAccessible();

        officer.follow("Take it up again");
        officer.sees("It goes to stage 2");
        officer.findsItAccessible();
        officer.field("What they said, or how the proceedings ended (optional)").fill("The court made its order.");
        officer.press("Take it up again");
        officer.sees("Its deadlines run from the day it was made again");
        officer.sees("Stage 2: investigation");
        officer.sees("25 working days left");
        officer.sees("The court made its order.");
        officer.seesNot("Kept until");
        officer.findsItAccessible();
        officer.picture("came-back-at-stage-two");
    }

    @Test
    void a_complainant_withdraws_and_nothing_is_owed_any_more() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        String number = office.receives("Meals were cold");
        officer.open("/complaints/withdraw/" + number);
        officer.findsItAccessible();
        Office.choose(officer, "How they withdrew", "In words");
        officer.field("What they said").fill("It has been put right, she says.");
        officer.page()
                .getByLabel("What is looked into all the same")
                .fill("The head of the home looks at the kitchen.");
        office.sendsLetter("Record the withdrawal");
        officer.sees(number + " is withdrawn and confirmed.");
        officer.sees("Called off: nothing is owed any more.");
        officer.sees("It has been put right, she says.");
        officer.sees("The head of the home looks at the kitchen.");
        officer.findsItAccessible();
    }

    private static void asksToLeave(Visitor officer, String number) {
        asksToLeave(officer, number, "The matter is not covered by this procedure");
    }

    private static void asksToLeave(Visitor officer, String number, String ground) {
        officer.open("/complaints/outside/" + number);
        officer.findsItAccessible();
        Office.choose(officer, "Is there a safeguarding concern?", "No");
        Office.choose(officer, "Does the complainant act for somebody else?", "No");
        Office.choose(officer, "Ground", ground);
        if (ground.contains("court")) {
            officer.field("May come back until")
                    .fill(TYPED.format(ServerClock.today().plusMonths(12)));
        }
        officer.field("Why").fill("It is about admission to a school.");
        officer.field("Where it is dealt with instead").fill("The admission appeal panel");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask the manager");
        officer.sees("The manager is asked to decide about " + number);
    }

    private static Locator request(Visitor manager, String number) {
        return manager.page().locator("article.request").filter(new Locator.FilterOptions().setHasText(number));
    }
}
