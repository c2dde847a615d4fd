package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The clerk of a board, from setting it up to what came out of its meeting. */
class BoardClerkJourney extends Journey {

    @Test
    void the_clerk_sets_up_a_board_serves_its_meeting_and_carries_its_actions() {
        Visitor clerk = signedIn("clerk");
        String board = setsUpTheBoard(clerk);
        addsAMember(clerk, board);
        entersTheTerms(clerk, board);
        String meeting = plansAndPrepares(clerk, board);
        recordsWhoWasThere(clerk, meeting);
        takesItOutOfTheMinutes(clerk, meeting);
        writesTheMinutes(clerk, meeting);
        putsTheActionOff(clerk, board);
        closesTheAction(clerk, board);
        answersTheQuestion(clerk, board);
        clerk.open("/programme/boards/" + board);
        clerk.findsItAccessible();
        clerk.picture("board");
        clerk.open("/programme/boards");
        clerk.sees("Board of a journey");
        clerk.findsItAccessible();
        dissolvesIt(clerk, board);
    }

    private static String setsUpTheBoard(Visitor clerk) {
        clerk.open("/programme/boards/set-up");
        clerk.field("Name").fill("Board of a journey");
        clerk.field("Kind").selectOption("Improvement board");
        clerk.field("Quorum (optional)").fill("three");
        clerk.field("How it came to be").fill("Asked for by the inspector.");
        clerk.press("Set it up");
        clerk.isToldFieldByField(
                "Enter the name of the chair: a body is led by somebody", "Enter a whole number, or leave it empty");
        assertThat(clerk.field("Name")).hasValue("Board of a journey");
        assertThat(clerk.field("How it came to be")).hasValue("Asked for by the inspector.");
        clerk.findsItAccessible();
        clerk.field("Quorum (optional)").fill("2");
        clerk.field("Name of the chair").fill("Chair of a journey");
        clerk.press("Set it up");
        clerk.sees("Board of a journey is set up");
        clerk.sees("No terms of reference");
        clerk.findsItAccessible();
        return clerk.page().url().replaceAll(".*/", "").replaceAll("[?#].*", "");
    }

    private static void addsAMember(Visitor clerk, String board) {
        clerk.open("/programme/boards/join/" + board);
        clerk.field("Name").fill("Member of a journey");
        clerk.field("Role").selectOption("Member");
        clerk.press("Add the member");
        clerk.sees("before the first meeting, write down the reason");
        clerk.findsItAccessible();
        clerk.field("Reason (optional)").fill("Invited when it was set up.");
        clerk.press("Add the member");
        clerk.sees("The member is added");
        clerk.follow("Change the membership of Member of a journey");
        clerk.findsItAccessible();
        clerk.field("Name").fill("Substitute of a journey");
        clerk.press("Name the substitute");
        clerk.sees("Substitute of a journey");
        clerk.follow("Change the membership of Member of a journey");
        clerk.field("Name").fill("Another substitute");
        clerk.press("Name the substitute");
        clerk.follow("Change the membership of Member of a journey");
        clerk.field("Substitute").selectOption("Another substitute");
        clerk.findsItAccessible();
        clerk.press("Record the end");
        clerk.sees("The end of the substitute is recorded");
        clerk.follow("Change the membership of Member of a journey");
        clerk.seesNot("Another substitute");
    }

    private static void entersTheTerms(Visitor clerk, String board) {
        clerk.open("/programme/boards/terms/" + board);
        clerk.field("Terms of reference").fill("The board steers, and asks what is different for children.");
        clerk.press("Keep this edition");
        clerk.sees("In force: edition 1");
        clerk.open("/programme/boards/terms/" + board);
        clerk.findsItAccessible();
        clerk.field("What the review led to").fill("They still fit.");
        clerk.press("Record the review");
        clerk.sees("They still fit.");
    }

    private static String plansAndPrepares(Visitor clerk, String board) {
        clerk.open("/programme/boards/plan/" + board);
        clerk.findsItAccessible();
        clerk.field("Day").fill(Office.today());
        clerk.press("Plan the meeting");
        clerk.sees("is planned");
        String meeting = clerk.page().url().replaceAll(".*/", "").replaceAll("[?#].*", "");
        clerk.findsItAccessible();
        clerk.open("/programme/boards/prepare/" + meeting);
        clerk.field("Item").fill("Caseloads");
        clerk.press("Add it to the agenda");
        clerk.sees("Enter who writes the paper");
        clerk.field("Who writes it (optional)").fill("Head of Practice");
        clerk.press("Add it to the agenda");
        clerk.sees("The item is on the agenda");
        clerk.field("Paper").selectOption("Caseloads");
        clerk.press("Record the paper");
        clerk.sees("Came late");
        clerk.findsItAccessible();
        clerk.press("Record the notice");
        clerk.sees("It was sent on");
        clerk.field("Item").fill("Missing children");
        clerk.page().getByLabel("A paper is written about it").uncheck();
        clerk.press("Add it to the agenda");
        clerk.field("Item to take off").selectOption("Missing children");
        clerk.field("Why it is taken off").fill("It was dealt with by letter.");
        clerk.press("Take it off");
        clerk.sees("The item is off the agenda");
        clerk.sees("1 item was taken off the agenda");
        clerk.findsItAccessible();
        attachesThePaper(clerk, meeting);
        return meeting;
    }

    private static void attachesThePaper(Visitor clerk, String meeting) {
        clerk.open("/programme/boards/attach/" + meeting);
        clerk.field("What it is for").selectOption("Caseloads");
        clerk.findsItAccessible();
        clerk.press("Attach the file");
        clerk.sees("Choose the file");
        clerk.field("What it is for").selectOption("Caseloads");
        clerk.field("File").setInputFiles(new FilePayload("caseloads.pdf", "application/pdf", new byte[0]));
        clerk.press("Attach the file");
        clerk.sees("it has 0 bytes");
        clerk.field("File")
                .setInputFiles(new FilePayload(
                        "caseloads.txt", "text/plain", "Twenty-one each.".getBytes(StandardCharsets.UTF_8)));
        clerk.press("Attach the file");
        clerk.sees("The file is attached");
        clerk.sees("late, after the day papers were due");
        clerk.findsItAccessible();
        clerk.open("/programme/boards/meeting/" + meeting);
        clerk.sees("caseloads.txt");
        clerk.findsItAccessible();
    }

    private static void recordsWhoWasThere(Visitor clerk, String meeting) {
        clerk.open("/programme/boards/attendance/" + meeting);
        clerk.field("Member").selectOption("Member of a journey");
        clerk.press("Record the apologies");
        clerk.sees("The apologies are recorded");
        clerk.sees("Late");
        clerk.findsItAccessible();
        clerk.press("Record who was there");
        clerk.sees("The quorum is not met: 2 must be there, and 1 are");
        clerk.findsItAccessible();
        clerk.field("How Member of a journey attended").selectOption("Sent a substitute");
        clerk.field("Who came instead of Member of a journey (optional)").fill("Substitute of a journey");
        clerk.press("Record who was there");
        clerk.sees("Met: 2 were there");
    }

    private static void takesItOutOfTheMinutes(Visitor clerk, String meeting) {
        clerk.open("/programme/boards/outcomes/" + meeting);
        clerk.press("Put it on the action list");
        clerk.isToldFieldByField("Enter the number of the minute", "Enter what is to be done", "Enter who does it");
        clerk.findsItAccessible();
        Part action = new Part(clerk, "actions");
        action.fill("Minute", "1.4");
        action.fill("Action", "Bring the caseloads of each team");
        action.fill("Owner", "Head of Practice");
        action.fill("Due", tomorrow());
        clerk.press("Put it on the action list");
        clerk.sees("The action is on the list");
        Part question = new Part(clerk, "requests");
        question.fill("Minute", "1.5");
        question.fill("What the body wants to be told", "How many workers left this year?");
        question.fill("Asked of", "Personnel");
        question.fill("Due", tomorrow());
        clerk.press("Record the request");
        clerk.sees("The question is recorded");
        Part decision = new Part(clerk, "decisions");
        decision.fill("Minute", "1.6");
        decision.fill("What was decided", "The plan is agreed.");
        clerk.press("Record the decision");
        clerk.sees("The decision is recorded");
    }

    private void writesTheMinutes(Visitor clerk, String meeting) {
        clerk.open("/programme/boards/minutes/" + meeting);
        clerk.findsItAccessible();
        clerk.field("Minutes").fill("1.1 The board met and looked at caseloads.");
        clerk.press("Keep the draft");
        clerk.sees("The draft is kept");
        clerk.findsItAccessible();

        Visitor member = signedIn("member");
        member.open("/programme/boards/meeting/" + meeting);
        member.sees("You can read them here once they have been sent");
        member.seesNot("looked at caseloads");
        member.seesNot("The plan is agreed.");
        member.findsItAccessible();

        clerk.open("/programme?waits=OWED");
        clerk.sees("What boards owe and wait for");
        clerk.sees("are to be agreed by the chair");
        clerk.findsItAccessible();
        clerk.picture("overview-of-the-clerk");
        member.open("/programme");
        member.seesNot("What boards owe and wait for");
        clerk.open("/programme/boards/minutes/" + meeting);
        clerk.press("Record that the chair agreed");
        clerk.sees("The minutes are agreed");
        clerk.findsItAccessible();
        clerk.press("Record that they were sent");
        clerk.sees("Members can read them now");
        clerk.open("/programme/boards/minutes/" + meeting);
        clerk.field("What is different now").fill("Every team knows its caseload.");
        clerk.press("Record the difference");
        clerk.sees("Every team knows its caseload.");
        clerk.findsItAccessible();
        clerk.picture("meeting");

        member.open("/programme/boards/meeting/" + meeting);
        member.sees("looked at caseloads");
        member.sees("The plan is agreed.");
    }

    private static void putsTheActionOff(Visitor clerk, String board) {
        clerk.open("/programme/boards/" + board);
        clerk.follow("Bring the caseloads of each team");
        clerk.press("Change the action");
        clerk.isToldFieldByField("Enter why the action is changed");
        Part change = new Part(clerk, "change");
        change.fill("Due", inAWeek());
        change.fill("Why it is changed", "The system is down.");
        clerk.press("Change the action");
        clerk.sees("Action 1 is changed");
        clerk.sees("First agreed for");
        clerk.sees("The system is down.");
        clerk.findsItAccessible();
    }

    private static void dissolvesIt(Visitor clerk, String board) {
        clerk.open("/programme/boards/dissolve/" + board);
        clerk.findsItAccessible();
        clerk.press("Dissolve it");
        clerk.isToldFieldByField("Enter why the body is dissolved");
        clerk.field("Why it is dissolved").fill("Its work is done.");
        clerk.press("Dissolve it");
        clerk.sees("Board of a journey is dissolved");
        clerk.sees("Its work is done.");
        clerk.seesNot("Plan a meeting");
        clerk.findsItAccessible();
    }

    private static void closesTheAction(Visitor clerk, String board) {
        clerk.open("/programme/boards/" + board);
        clerk.follow("Bring the caseloads of each team");
        clerk.press("Record it");
        clerk.isToldFieldByField("Enter what was said");
        clerk.findsItAccessible();
        clerk.field("What was said").fill("Brought, with the vacancies.");
        clerk.field("Does it leave the list? (optional)").selectOption("Done");
        clerk.press("Record it");
        clerk.sees("Action 1 is closed");
        clerk.sees("No action is open");
    }

    private static void answersTheQuestion(Visitor clerk, String board) {
        clerk.open("/programme/boards/" + board);
        clerk.follow("How many workers left this year?");
        clerk.field("The answer").fill("Eleven.");
        clerk.findsItAccessible();
        clerk.press("Record the answer");
        clerk.sees("The answer to question 1 is recorded");
    }

    private static String tomorrow() {
        return ahead(1);
    }

    private static String inAWeek() {
        return ahead(7);
    }

    private static String ahead(int days) {
        return LocalDate.parse(Office.today(), DateTimeFormatter.ofPattern("d/M/uuuu"))
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }

    /** One of several forms on a page, whose labels say the same. */
    private record Part(Visitor clerk, String form) {

        void fill(String label, String words) {
            clerk.page()
                    .locator("#" + form)
                    .getByLabel(label, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
                    .fill(words);
        }
    }
}
