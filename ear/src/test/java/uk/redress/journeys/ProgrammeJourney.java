package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a finding to what a board accepts, by the people who have to do it, each at their own screen. */
class ProgrammeJourney extends Journey {

    private static final String FINDING = "Managers do not see enough of the work of a journey.";

    @Test
    void an_action_goes_from_its_proposal_to_the_board_by_lead_office_and_clerk() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        work.records("Report of a journey", FINDING);
        office.open("/programme/make-plan");
        office.press("Begin the plan");
        office.isToldFieldByField("Enter the name of the plan", "Choose the kind");
        office.findsItAccessible();
        String plan = work.begins("Plan of a journey");
        office.findsItAccessible();
        office.open("/programme/propose/" + plan);
        office.press("Propose the action");
        office.isToldFieldByField("Enter the workstream", "Enter what is to be done", "Choose at least one finding");
        office.findsItAccessible();
        String action = work.proposes(plan, "Look at six files a month", FINDING);
        office.sees("Proposed to its lead");
        office.findsItAccessible();

        Visitor lead = signedIn("lead");
        lead.open("/programme");
        lead.sees("What you lead");
        lead.open("/programme/actions/" + action);
        lead.follow("Take it on");
        lead.findsItAccessible();
        lead.press("Take it on");
        lead.sees(action + " has been taken on.");
        lead.follow("Say how it stands");
        lead.press("Save the update");
        lead.isToldFieldByField("Write down what was done", "Choose a rating");
        lead.findsItAccessible();
        lead.field("Done").fill("Two teams have begun.");
        Office.choose(lead, "How you rate it", "Red");
        Office.choose(lead, "Next month", "Green");
        lead.press("Save the update");
        lead.isToldFieldByField("Write down what will bring it back", "Enter the day by which it is back");
        lead.findsItAccessible();
        Office.choose(lead, "How you rate it", "Green");
        Office.choose(lead, "Next month", "Green");
        lead.press("Save the update");
        lead.sees("by its facts it is amber: It has no last day.");
        lead.field("Why you rate it differently (optional)").fill("The day is agreed and comes with the next plan.");
        lead.press("Save the update");
        lead.sees("has been saved");
        lead.sees("Its lead expects green next.");
        lead.follow("Say how it stands");
        lead.field("Done").fill("The third team has no manager.");
        Office.choose(lead, "How you rate it", "Amber");
        lead.field("What will bring it back (optional)").fill("The manager of the second team helps out.");
        lead.field("Back by (optional)").fill("31/12/2035");
        Office.choose(lead, "Next month", "Amber");
        lead.press("Save the update");
        lead.sees("has been saved");
        lead.sees("What its lead says will bring it back: The manager of the second team helps out.");
        lead.sees("31 December 2035");
        lead.findsItAccessible();
        lead.open("/programme/plans/" + plan);
        lead.sees("Its lead expects amber next.");
        lead.open("/programme/actions/" + action);
        lead.follow("Ask for another date");
        lead.findsItAccessible();
        lead.field("New last day").fill("31/3/2033");
        lead.field("Why").fill("The plan gave no day.");
        lead.press("Ask for this date");
        lead.sees("Another date has been asked for");
        lead.findsItAccessible();

        office.open("/programme/actions/" + action);
        office.follow("Decide about another date");
        office.findsItAccessible();
        office.press("Approve the new date");
        office.sees("31 March 2033");

        lead.open("/programme/complete/" + action);
        lead.field("What was done and what shows it").fill("Six files in each of three months.");
        lead.press("Say that it is complete");
        lead.sees("Add the evidence first");
        lead.findsItAccessible();
        String piece = givesALink(lead, action);
        lead.open("/programme/complete/" + action);
        lead.field("What was done and what shows it").fill("Six files in each of three months.");
        lead.press("Say that it is complete");
        lead.sees("is said to be complete");

        office.open("/programme/evidence/" + piece);
        office.follow("Look at it");
        Office.choose(office, "Does it show what it is said to show?", "Yes, it is accepted");
        office.field("Why").fill("The notes were read.");
        office.press("Record this");
        office.open("/programme");
        office.sees("Said to be complete: check the evidence");
        office.findsItAccessible();
        office.open("/programme/decide/" + action + "/check");
        office.findsItAccessible();
        office.press("It is enough");
        office.sees("It goes to the board");

        Visitor clerk = signedIn("clerk");
        clerk.open("/programme");
        clerk.sees("Checked: to bring to the board");
        meetsToday(clerk, "Board that accepts");
        clerk.open("/programme/actions/" + action);
        clerk.follow("Record what the board decided");
        clerk.findsItAccessible();
        clerk.press("The board accepted it");
        clerk.isToldFieldByField("Enter which board");
        Office.select(clerk, "Meeting (optional)", "Board that accepts");
        clerk.press("The board accepted it");
        clerk.sees(action + " has been accepted");
        clerk.sees("Accepted by the board");
        clerk.sees("Board that accepts (M-");

        Visitor member = signedIn("member");
        member.open("/programme/plans/" + plan);
        member.sees("Look at six files a month");
        member.sees("The board has accepted it.");
        member.findsItAccessible();
        member.open("/programme/actions/" + action);
        member.seesNot("What you can do");
        member.findsItAccessible();

        office.open("/programme/roll-up/" + plan);
        office.findsItAccessible();
        office.press("Keep the month");
        office.sees("The month has been kept");
        isOpenedAgain(clerk, action);
    }

    private static void isOpenedAgain(Visitor clerk, String action) {
        clerk.open("/programme/board/" + action);
        clerk.findsItAccessible();
        clerk.field("What was said (optional)").fill("Two audits in a row fell back.");
        clerk.press("Reopen the action");
        clerk.sees("Choose the board or committee that decided it");
        assertThat(clerk.field("What was said (optional)")).hasValue("Two audits in a row fell back.");
        clerk.findsItAccessible();
        Office.select(clerk, "Board or committee (optional)", "Board that accepts");
        clerk.press("Reopen the action");
        clerk.sees(action + " has been reopened");
        clerk.sees("Two audits in a row fell back.");
        clerk.findsItAccessible();
        clerk.picture("reopened-action");
    }

    private static String givesALink(Visitor lead, String action) {
        lead.open("/programme/evidence/add?kind=LINK&for=" + action);
        lead.field("Address").fill("https://council.example/notes");
        lead.field("Title").fill("Notes of three months");
        Office.select(lead, "Type", "Audit");
        lead.field("Day it is of").fill(Office.today());
        lead.field("Produced by").fill("Quality assurance");
        lead.field("What it shows").fill("Six files were looked at in each month.");
        Office.choose(lead, "How strong it is", "Moderate: shows a change, in part of the work or over a short time");
        lead.press("Give this evidence");
        lead.sees("It waits until somebody else has looked at it");
        return lead.page().url().replaceAll(".*/", "");
    }

    private static void meetsToday(Visitor clerk, String board) {
        clerk.open("/programme/boards/set-up");
        clerk.field("Name").fill(board);
        clerk.field("Kind").selectOption("Improvement board");
        clerk.field("Name of the chair").fill("Independent chair");
        clerk.field("How it came to be").fill("Asked for by the inspector.");
        clerk.press("Set it up");
        clerk.sees(board + " is set up");
        clerk.link("Plan a meeting").click();
        clerk.field("Day").fill(Office.today());
        clerk.press("Plan the meeting");
        clerk.sees("is planned");
    }
}
