package uk.redress.journeys;

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
        office.field("What takes its place").fill(left + ", " + right.toLowerCase(java.util.Locale.ROOT));
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
}
