package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What an elected member sees of scrutiny and of the risks, and what the executive owes to it. */
class ElectedMemberJourney extends Journey {

    @Test
    void a_member_follows_what_scrutiny_recommended_until_the_executive_has_answered() {
        Visitor clerk = signedIn("clerk");
        String committee = setsUp(clerk);
        recommends(clerk, committee);

        Visitor member = signedIn("member");
        member.open("/programme/boards/" + committee);
        member.sees("2 of 2 have no response");
        member.seesNot("Recommend to the executive");
        member.findsItAccessible();
        member.follow("Children who go missing, in a journey");
        member.sees("Two months beginning with");
        member.seesNot("Record the response");
        member.findsItAccessible();
        member.picture("recommendations");

        answers(clerk);
        member.page().reload();
        member.sees("The executive has responded");
        member.sees("It is done already.");
        member.findsItAccessible();

        clerk.press("Make them findings of the programme");
        clerk.sees("They are findings of the programme now");
        clerk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^S-\\d{4}-\\d{4}")))
                .click();
        clerk.sees("See every child who went missing.");
        clerk.sees("2 of 2 findings have no action");
    }

    @Test
    void a_member_reads_the_risk_log_and_every_review_of_a_risk() {
        Visitor clerk = signedIn("clerk");
        clerk.open("/programme/risks/raise");
        clerk.press("Raise the risk");
        clerk.isToldFieldByField("Enter the cause", "Enter what might happen", "Choose how likely it is");
        clerk.findsItAccessible();
        clerk.field("Cause").fill("The database of a journey is old");
        clerk.field("What might happen").fill("A list of a journey is lost");
        clerk.field("What that would mean").fill("Nobody knows who waits");
        clerk.field("Likelihood without controls").selectOption("4 Likely");
        clerk.field("Impact without controls").selectOption("4 Serious");
        clerk.field("Likelihood with controls").selectOption("2 Unlikely");
        clerk.field("Impact with controls").selectOption("4 Serious");
        clerk.field("Owner").fill("Head of Data");
        clerk.press("Raise the risk");
        clerk.sees("Write down the controls that bring it down");
        clerk.field("Controls (optional)").fill("A copy each night");
        clerk.press("Raise the risk");
        clerk.sees("is on the risk log");
        clerk.findsItAccessible();
        clerk.follow("Review it");
        clerk.field("Likelihood with controls").selectOption("4 Likely");
        clerk.field("What the review found (optional)").fill("The copy failed twice.");
        clerk.findsItAccessible();
        clerk.press("Record the review");
        clerk.sees("Rising");
        clerk.follow("Escalate or close");
        clerk.field("Why").fill("It needs money.");
        clerk.findsItAccessible();
        clerk.press("Escalate it");
        clerk.sees("Write down to whom it is escalated");
        clerk.field("Escalated to (optional)").fill("Improvement board");
        clerk.press("Escalate it");
        clerk.sees("is escalated");

        Visitor member = signedIn("member");
        member.open("/programme/risks");
        member.sees("A list of a journey is lost");
        member.seesNot("Raise a risk");
        member.findsItAccessible();
        member.picture("risks");
        member.follow("A list of a journey is lost");
        member.sees("The copy failed twice.");
        member.sees("16 Very high");
        member.sees("8 Medium");
        member.findsItAccessible();
        assertThat(member.link("Review it")).hasCount(0);
    }

    @Test
    void who_answers_complaints_sees_no_boards() {
        Visitor officer = signedIn("officer");
        officer.open("/programme/risks");
        assertThat(officer.link("Boards")).hasCount(0);
        officer.open("/programme/boards");
        officer.sees("This page is not open to you");
    }

    private static String setsUp(Visitor clerk) {
        clerk.open("/programme/boards/set-up");
        clerk.field("Name").fill("Committee of a journey");
        clerk.field("Kind").selectOption("Scrutiny committee");
        clerk.field("Name of the chair").fill("Chair of scrutiny");
        clerk.field("How it came to be").fill("It is a standing committee.");
        clerk.press("Set it up");
        clerk.sees("Committee of a journey is set up");
        return clerk.page().url().replaceAll(".*/", "").replaceAll("[?#].*", "");
    }

    private static void recommends(Visitor clerk, String committee) {
        clerk.open("/programme/boards/recommend/" + committee);
        clerk.field("What they are about").fill("Children who go missing, in a journey");
        clerk.field("Asked of").fill("Cabinet");
        clerk.findsItAccessible();
        clerk.field("Recommendations").fill("See every child who went missing.\n\nSay so each quarter.");
        clerk.field("Given").fill("10/3/2026");
        clerk.press("Record the recommendations");
        clerk.sees("The recommendations are recorded");
        clerk.sees("The two months begin when the executive has them");
        clerk.field("Received by the executive").fill("9/3/2026");
        clerk.press("Record the receipt");
        clerk.sees("9 March 2026, before they were given on 10 March 2026");
        clerk.findsItAccessible();
        clerk.field("Received by the executive").fill("10/3/2026");
        clerk.press("Record the receipt");
        clerk.sees("9 May 2026");
    }

    private static void answers(Visitor clerk) {
        clerk.follow("Record the response to recommendation 1");
        Office.choose(clerk, "Is it accepted?", "Accepted");
        clerk.press("Record the response");
        clerk.sees("what is accepted has an owner and a day");
        clerk.findsItAccessible();
        clerk.field("Owner (optional)").fill("Head of Practice");
        clerk.field("To be done by (optional)").fill(Office.today());
        clerk.press("Record the response");
        clerk.sees("1 of 2 has no response");
        clerk.follow("Record the response to recommendation 2");
        Office.choose(clerk, "Is it accepted?", "Rejected");
        clerk.field("Reason (optional)").fill("It is done already.");
        clerk.press("Record the response");
        clerk.sees("Late: it was due by 9 May 2026");
        clerk.press("Record the publication");
        clerk.sees("The publication is recorded");
    }
}
