package uk.redress.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What happens along the way, as people write it down: beside the course, and none of it moves a deadline. */
class AlongsideJourney extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final String QUESTION = "How many visits were on the rota in October?";

    @Test
    void conversations_talks_pauses_and_links_are_found_from_one_place() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        String other = office.receives("Visits to a brother were cancelled");
        String number = office.bringsToTheManager(
                "Visits were cancelled again", "Service Manager, Children in Care", "Children in Care");

        officer.open("/complaints/" + number);
        officer.follow("Record something else");
        officer.findsItAccessible();
        officer.follow("Note a conversation");
        officer.press("Note the conversation");
        officer.isToldFieldByField("Choose how you spoke", "Enter who it was with", "Write down what was said");
        officer.findsItAccessible();
        Office.choose(officer, "How you spoke", "Telephone");
        officer.field("With whom").fill("Parent of a journey");
        officer.field("What was said and agreed").fill("She asked when she would hear.");
        officer.press("Note the conversation");
        officer.sees("is noted");

        officer.open("/complaints/mediation/" + number);
        Office.choose(officer, "What you offer", "Family group conference");
        officer.press("Record the offer");
        officer.sees("Every clock runs on");
        officer.open("/complaints/mediation/" + number);
        officer.findsItAccessible();
        Office.choose(officer, "Do they agree?", "They agreed");
        officer.press("Record their answer: Family group conference");
        officer.sees("Their answer about " + number);
        officer.open("/complaints/mediation/" + number);
        officer.field("What came of it").fill("They agreed on a plan.");
        officer.press("Record that it took place: Family group conference");
        officer.sees("The right to the next stage stays");

        officer.open("/complaints/pause/" + number);
        officer.findsItAccessible();
        officer.field("First day").fill(Office.today());
        officer.field("Last day").fill(inDays(-1));
        officer.field("Why there is a pause").fill("She is in hospital.");
        officer.field("Who agreed to it").fill("Parent of a journey");
        officer.press("Log the pause");
        officer.sees("Last day");
        officer.field("Last day").fill(inDays(5));
        officer.press("Log the pause");
        officer.sees("The deadline stays where it is");

        officer.open("/complaints/link/" + number);
        officer.findsItAccessible();
        officer.field("Number of the other complaint").fill(other);
        Office.choose(officer, "What they have to do with each other", "Answered together");
        Office.choose(officer, "Where does the joint answer stand?", "In the other one");
        officer.press("Link them");
        officer.sees("This complaint is answered together with " + other);
        officer.sees("A pause was agreed until");
        officer.findsItAccessible();

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + other);
        auditor.sees("The joint answer stands here");
        auditor.seesNot("Record something else");
        auditor.findsItAccessible();
    }

    @Test
    void another_team_answers_a_question_without_seeing_the_complaint() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Nobody knows who was on the rota");
        String question = QUESTION + " " + number;
        officer.open("/complaints/input/" + number);
        officer.findsItAccessible();
        Office.select(officer, "Who is asked", "Service Manager, Assessment");
        officer.field("What you need to know").fill(question);
        officer.field("Wanted by").fill(inDays(7));
        officer.press("Ask");
        officer.sees("It is chased by itself");

        Visitor asked = signedIn("service.manager.2");
        asked.open("/work");
        asked.sees("for your answer");
        asked.open("/asked");
        asked.sees(question);
        asked.findsItAccessible();
        asked.follow("Answer: " + question);
        asked.findsItAccessible();
        asked.field("What you know").fill("Six were planned and three took place.");
        asked.press("Send the answer");
        asked.sees("Your answer has gone");
        asked.open("/complaints/" + number);
        asked.seesNot("Nobody knows who was on the rota");

        officer.open("/complaints/" + number);
        officer.sees("Six were planned and three took place.");
        officer.findsItAccessible();
    }

    @Test
    void contact_is_restricted_and_everybody_reads_it_first() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Called names on the telephone");
        officer.open("/complaints/restriction/" + number);
        officer.sees("There is nothing to do here now");

        Visitor manager = signedIn("complaints.manager");
        manager.open("/complaints/restriction/" + number);
        manager.findsItAccessible();
        manager.field("Whose contact").fill("Somebody else of a journey");
        manager.field("What is restricted").fill("No telephone calls.");
        manager.field("How they can still reach us").fill("By email.");
        manager.field("Reason").fill("Threats.");
        manager.field("Look again on").fill(inDays(90));
        manager.press("Restrict contact");
        manager.sees("It is shown wherever this person complains");
        officer.open("/complaints/" + number);
        officer.sees("Contact is restricted: Somebody else of a journey");
        officer.findsItAccessible();
        manager.open("/complaints/restriction/" + number);
        manager.findsItAccessible();
        manager.field("What you found").fill("It has been calm.");
        manager.press("End the restriction: Somebody else of a journey");
        manager.sees("has ended");
        manager.seesNot("Contact is restricted:");
    }

    @Test
    void a_payment_is_approved_offered_accepted_and_paid() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Fares were never paid back");
        officer.open("/complaints/remedy/" + number);
        officer.press("Ask for approval");
        officer.isToldFieldByField("Write down what it is paid for", "Enter the amount in pounds, like 250 or 99.50");
        officer.findsItAccessible();
        officer.field("What it is paid for").fill("For eleven fares.");
        officer.field("Amount in pounds").fill("400");
        officer.field("Why so much").fill("Receipts and the trouble.");
        Office.select(officer, "Manager who decides", "Service Manager, Assessment");
        officer.press("Ask for approval");
        officer.sees("More than £250");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask for approval");
        officer.sees("waits for approval");
        officer.sees("Still to consider");

        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.sees("For eleven fares.");
        manager.press("Approve " + number);
        manager.sees("goes on accordingly");

        officer.open("/complaints/remedy/" + number);
        officer.findsItAccessible();
        officer.press("Record that it was offered: For eleven fares.");
        officer.sees("What became of the remedy");
        officer.open("/complaints/remedy/" + number);
        officer.press("They accepted: For eleven fares.");
        officer.sees("What became of the remedy");
        officer.open("/complaints/remedy/" + number);
        officer.field("What shows that it was done").fill("Bank transfer of today.");
        officer.press("It was done: For eleven fares.");
        officer.sees("Paid");
        officer.open("/complaints/remedy/" + number);
        officer.field("Or: why the service stays as it is").fill("It was one mistake.");
        officer.press("Considered, and not needed");
        officer.sees("Considered, not needed");
        officer.seesNot("Still to consider");
        officer.findsItAccessible();
    }

    @Test
    void a_point_waits_for_a_court_and_comes_back() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        String number = office.receives("Two things went wrong");
        office.checks(number);
        office.acknowledges(number);
        officer.open("/complaints/points/" + number);
        officer.field("What the point is about").first().fill("The visits stopped");
        officer.press("Add another point");
        officer.field("What the point is about").last().fill("What was said in court");
        officer.press("Record the points");
        officer.sees("are agreed");
        office.assigns(number, "Service Manager, Children in Care", "Children in Care");

        Visitor manager = signedIn("complaints.manager");
        manager.open("/complaints/proceedings/" + number);
        Office.choose(manager, "What is under way", "Court");
        manager.field("Look again on").fill(inDays(60));
        manager.page().getByLabel("Point 2 waits").check();
        manager.press("Keep the decision");
        manager.sees("Each point is tested by itself");
        manager.findsItAccessible();
        manager.page()
                .getByLabel("How considering point 2 might prejudice them")
                .fill("The court hears about it in March.");
        manager.press("Keep the decision");
        manager.sees("The complainant is still to be told");
        manager.findsItAccessible();

        officer.open("/complaints/proceedings/" + number);
        officer.findsItAccessible();
        officer.follow("Tell them what waits");
        officer.sees("Record that they were told");
        office.sendsLetter("Record that they were told");
        officer.sees("was told is recorded");
        Visitor answers = signedIn("service.manager");
        answers.open("/complaints/respond/" + number);
        answers.sees("The visits stopped");
        answers.seesNot("What was said in court");

        officer.open("/complaints/proceedings/" + number);
        officer.field("What you found").fill("Judgment was given.");
        officer.press("They have ended: 1");
        officer.sees("The complainant may come back until");
        officer.open("/complaints/proceedings/" + number);
        officer.findsItAccessible();
        officer.press("Take the points back into this complaint: 1");
        officer.sees("Came back on");
        answers.open("/complaints/respond/" + number);
        answers.sees("What was said in court");
    }

    private static String inDays(int days) {
        LocalDate today = ServerClock.today();
        return TYPED.format(today.plusDays(days));
    }
}
