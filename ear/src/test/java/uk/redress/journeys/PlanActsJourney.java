package uk.redress.journeys;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What becomes of actions when plans do: carried forward, split, and the old plan closed. */
class PlanActsJourney extends Journey {

    private static final String FINDING = "Children wait for a new social worker.";

    @Test
    void an_action_goes_on_in_the_next_plan_another_is_split_and_the_old_plan_is_closed() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        work.records("Letter of a journey", FINDING);
        String first = work.begins("First plan of a journey");
        String next = work.begins("Next plan of a journey");
        String carried = work.proposes(first, "Say at once who comes next", FINDING);
        String whole = work.proposes(first, "Recruit and keep social workers", FINDING);
        String left = work.proposes(next, "Recruit social workers", FINDING);
        String right = work.proposes(next, "Keep social workers", FINDING);

        office.open("/programme/actions/" + carried);
        office.follow("Carry it forward");
        office.findsItAccessible();
        office.press("Carry it forward");
        office.isToldFieldByField("Choose the plan it goes on in", "Write down why it is carried forward");
        Office.select(office, "Into which plan", "Next plan of a journey (" + next);
        office.field("Number in the plan (optional)").fill("4.1");
        office.field("Why it is carried forward").fill("The first plan ends.");
        office.press("Carry it forward");
        office.sees(carried + " goes on in the other plan");
        office.sees("The action was carried forward into another plan: from " + first + "; to " + next);
        office.findsItAccessible();

        office.open("/programme/actions/" + whole);
        office.follow("Supersede, merge or split it");
        office.findsItAccessible();
        Office.choose(office, "What happens to it", "It is split into two or more others");
        office.field("What takes its place").fill(left);
        office.field("Why").fill("Two services, two leads.");
        office.press("Let them take its place");
        office.sees("split is into at least two others");
        office.field("What takes its place").fill(left + ", " + right.toLowerCase(Locale.ROOT));
        office.press("Let them take its place");
        office.sees(whole + " is split. The others take its place.");
        office.sees("Taken up in");
        office.seesNot("Supersede, merge or split it");
        office.open("/programme/take-up/" + whole);
        office.sees("There is nothing to do here now");
        office.open("/programme/actions/" + right);
        office.sees("Takes the place of");
        office.sees(whole + " The action was proposed");

        office.open("/programme/plans/" + first);
        office.sees("Carried forward");
        office.follow("Close the plan");
        office.sees("Nothing is open in it");
        office.findsItAccessible();
        office.press("Close the plan");
        office.isToldFieldByField("Write down why the plan is closed");
        office.field("Why it is closed").fill("The next plan has begun.");
        office.press("Close the plan");
        office.sees("is closed");
        office.sees("The next plan has begun.");

        Visitor member = signedIn("member");
        member.open("/programme/actions/" + carried);
        member.seesNot("Carry it forward");
        member.open("/programme/close-plan/" + next);
        member.sees("it is not for you to close it");
        member.findsItAccessible();
    }

    @Test
    void what_is_on_the_way_of_an_action_is_changed_and_taken_away_again() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        work.records("Letter on the way", FINDING);
        String plan = work.begins("Plan on the way");
        String first = work.proposes(plan, "Ask families what they need", FINDING);
        String second = work.proposes(plan, "Write it into the plan of each child", FINDING);

        office.open("/programme/way/" + second);
        office.field("What is to be reached").fill("Ten plans are written");
        office.field("By").fill("30/6/2035");
        office.press("Add the milestone");
        office.sees("A milestone has been added");
        office.follow("Milestones and what it waits for");
        office.field("Reference of the other action").fill(first.toLowerCase(Locale.ROOT));
        office.field("Why").fill("It has to be known what they need.");
        office.press("Let it wait");
        office.sees(second + " waits for the other action");

        office.follow("Milestones and what it waits for");
        office.findsItAccessible();
        office.follow("Change or remove the milestone Ten plans are written");
        office.findsItAccessible();
        office.field("By").fill("31/7/2035");
        office.press("Change the milestone");
        office.sees("Write down why its day moves.");
        office.field("Why it changes (optional)").fill("The form came late.");
        office.press("Change the milestone");
        office.sees("A milestone of " + second + " has been changed.");
        office.sees("31 July 2035");
        office.sees("A milestone was changed: from 30 June 2035; to 31 July 2035");

        office.follow("Milestones and what it waits for");
        Visitor lead = signedIn("lead");
        lead.open("/programme/decide/" + second + "/take-on");
        lead.press("Take it on");
        lead.sees("has been taken on");
        office.press("Let it wait no longer");
        office.isToldFieldByField("Choose what it need not wait for", "Write down why it need not wait any more");
        Office.choose(office, "What it waits for", first + " Ask families what they need");
        office.field("Why it need not wait any more").fill("Both are written together.");
        office.press("Let it wait no longer");
        office.sees("Changed after you opened this page");
        office.press("Let it wait no longer");
        office.sees("does not wait for the other action any more");

        office.open("/programme/decide/" + first + "/drop");
        office.field("Why").fill("Families were asked by another team.");
        office.press("Drop the action");
        office.sees(first + " goes no further.");
        office.open("/programme/plans/" + plan);
        office.sees("Of 2 actions, 1 was dropped and is not counted.");
        office.findsItAccessible();
        office.open("/programme/picture/wall?plan=" + plan);
        office.sees("Of 2 actions, 1 was dropped and is not counted.");
        office.seesNot("Ask families what they need");
        office.findsItAccessible();
        office.open("/programme/matrix/" + plan);
        office.sees("Of 2 actions, 1 was dropped and is not counted.");
        office.findsItAccessible();

        lead.open("/programme/way/" + second);
        lead.follow("Change or remove the milestone Ten plans are written");
        lead.press("Remove the milestone");
        lead.isToldFieldByField("Write down why the milestone is removed");
        lead.field("Why it is removed").fill("Plans are counted elsewhere.");
        lead.press("Remove the milestone");
        lead.sees("A milestone of " + second + " has been removed.");
        lead.seesNot("On its way");
    }

    @Test
    void what_a_plan_says_of_itself_is_put_right_without_overwriting_what_others_wrote() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        String first = work.begins("Plan that came first");
        String plan = work.begins("Plan with a wrong name");

        office.open("/programme/plans/" + plan);
        office.follow("Change the plan");
        office.findsItAccessible();
        office.field("Name").fill("");
        office.press("Save the change");
        office.isToldFieldByField("Enter the name of the plan", "Write down why the plan is changed");
        office.field("Name").fill("Plan with its right name");
        office.field("Why it is changed").fill("It was called so by the board.");

        Visitor another = signedIn("programme");
        another.open("/programme/change-plan/" + plan);
        another.field("Ends (optional)").fill("31/12/2035");
        Office.select(another, "Goes on from (optional)", "Plan that came first (" + first);
        another.field("Why it is changed").fill("The board wants an end.");
        another.press("Save the change");
        another.sees("It goes on from " + first);

        office.press("Save the change");
        office.sees("Changed after you opened this page");
        office.sees("31 December 2035");
        office.findsItAccessible();
        office.field("Ends (optional)").fill("31/12/2035");
        Office.select(office, "Goes on from (optional)", "Plan that came first (" + first);
        office.press("Save the change");
        office.sees("The plan Plan with its right name has been changed.");
        office.sees("31 December 2035");
        office.sees("It goes on from " + first);
        office.follow("History");

        Visitor member = signedIn("member");
        member.open("/programme/change-plan/" + plan);
        member.sees("it is not for you to change it");
        member.findsItAccessible();
    }
}
