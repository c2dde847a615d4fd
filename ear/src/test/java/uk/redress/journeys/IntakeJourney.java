package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How complaints come in that are not like the others: a child at risk, too late, without a name, or made before. */
class IntakeJourney extends Journey {

    @Test
    void a_child_at_risk_comes_first_and_the_complaint_cannot_end_before_it_is_known_what_became_of_it() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        Office.choose(officer, "Is a child at risk of harm now?", "Yes");
        officer.field("Date received").fill(Office.today());
        officer.field("What it is about").fill("Nobody listened when he did not want to go home");
        officer.press("Register the complaint");
        officer.isToldFieldByField("Write down what the risk is");
        officer.findsItAccessible();
        officer.field("What the risk is").fill("He told his teacher that he is hit.");
        officer.press("Register the complaint");
        officer.sees("Record the safeguarding referral as soon as it is made");
        officer.findsItAccessible();
        String number = number(officer);

        officer.open("/complaints/withdraw/" + number);
        officer.sees("There is nothing to do here now");
        officer.open("/complaints/refer/" + number);
        officer.press("Record the referral");
        officer.isToldFieldByField("Enter to whom it was referred", "Enter who referred it");
        officer.field("Referred to").fill("Multi-agency safeguarding hub");
        officer.field("Who referred it").fill("Complaints Officer");
        officer.press("Record the referral");
        officer.sees("The referral is recorded");
        officer.findsItAccessible();
        officer.open("/complaints/" + number);
        officer.sees("A child may be at risk.");
        officer.sees("cannot be closed, withdrawn or leave the procedure");
        officer.findsItAccessible();

        officer.follow("Safeguarding referral");
        officer.field("What became of it").fill("A plan was made with the family.");
        officer.press("Record what became of it");
        officer.sees("what became of the safeguarding referral is recorded");
        officer.seesNot("A child may be at risk.");
        officer.open("/complaints/withdraw/" + number);
        officer.seesNot("There is nothing to do here now");

        Visitor manager = signedIn("complaints.manager");
        manager.open("/complaints/safeguarding/" + number);
        manager.findsItAccessible();
        manager.field("What the risk is").fill("She rang again: he is not at school.");
        manager.press("A child may be at risk");
        manager.sees("She rang again");
    }

    @Test
    void what_came_late_is_never_refused_by_itself_and_the_person_is_told_of_the_ombudsman() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Contact with my nephew was stopped");
        saysWhoComplains(officer, number);
        decidesInterest(officer, number);
        asksWhetherToTakeIt(officer, number);

        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.sees("He was in hospital until the summer.");
        manager.findsItAccessible();
        manager.follow("Refuse " + number);
        manager.field("Why you refuse").fill("Nobody is left who could be asked.");
        manager.press("Refuse");
        manager.sees("Refused.");

        officer.open("/complaints/" + number);
        officer.sees("Not considered");
        officer.findsItAccessible();
        officer.follow("Tell them it is not considered");
        assertThat(officer.field("Text, as sent")).hasValue(Pattern.compile("Ombudsman"));
        new Office(officer).sendsLetter("Record that they were told");
        officer.sees("is not considered, and the complainant has been told");
        officer.sees("Outside the procedure");
    }

    @Test
    void a_complaint_without_a_name_is_kept_with_what_was_done_about_it() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        Office.choose(officer, "Is a child at risk of harm now?", "No");
        officer.field("Date received").fill(Office.today());
        officer.field("What it is about").fill("Children at the corner house are outside until midnight");
        officer.field("They gave no name").check();
        officer.press("Register the complaint");
        String number = number(officer);
        officer.sees("Outside the statutory procedure while nobody knows who complains");
        officer.findsItAccessible();

        officer.follow("Deal with an anonymous complaint");
        officer.findsItAccessible();
        Office.choose(officer, "What was done", "Nothing was done, for a reason");
        officer.field("What was done, or why nothing was").fill("It is anonymous.");
        officer.press("Record it and end the complaint");
        officer.sees("never itself the reason for doing nothing");
        Office.choose(officer, "What was done", "It was looked into");
        officer.field("What was done, or why nothing was").fill("The home was visited in the evening.");
        officer.press("Record it and end the complaint");
        officer.sees(number + " is ended outside the procedure");
        officer.sees("The home was visited in the evening.");
    }

    @Test
    void points_are_sorted_and_a_disputed_change_waits() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        String number = office.receives("The conference did not hear me");
        office.checks(number);
        office.acknowledges(number);
        office.agreesPoint(number, "Nobody explained the assessment");

        officer.open("/complaints/scope/" + number);
        officer.sees("regulation 3 lists these");
        officer.field("It is about a section 47 enquiry or a child protection conference")
                .check();
        Office.choose(officer, "Where it belongs", "It is dealt with elsewhere");
        officer.findsItAccessible();
        officer.press("Record where each point belongs");
        officer.isToldFieldByField("Choose where point 1 is dealt with");
        Office.choose(officer, "Where it belongs", "To this procedure");
        officer.press("Record where each point belongs");
        officer.sees("Point 1 is about child protection");
        officer.field("Why (optional)").fill("It is about the assessment under section 17.");
        officer.press("Record where each point belongs");
        officer.sees("each point belongs to the procedure");
        officer.sees("It is about the assessment under section 17.");

        officer.follow("Disputed change of care");
        officer.findsItAccessible();
        officer.field("What is to change").fill("A move to another placement");
        officer.field("Why").fill("Nothing speaks against waiting.");
        officer.field("Decided by").fill("Both managers");
        officer.press("Record the decision");
        officer.sees("the decision about the change of care is recorded");
        officer.sees("Nothing speaks against waiting.");
        officer.findsItAccessible();
    }

    @Test
    void what_there_is_about_the_same_person_is_shown_while_the_name_is_typed() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        Office.choose(officer, "Is a child at risk of harm now?", "No");
        officer.field("Date received").fill(Office.today());
        officer.field("What it is about").fill("The child was not met at the station");
        name(officer, 1).fill("Child Zebrafinch");
        officer.press("Register the complaint");
        officer.sees("is registered");
        String number = number(officer);

        officer.open("/complaints/receive");
        assertThat(officer.page().locator("[data-found]")).isHidden();
        name(officer, 0).focus();
        officer.page().keyboard().type("zebrafinch, chi");
        officer.sees("Earlier complaints");
        officer.sees(number);
        officer.sees("Child or young person: Child Zebrafinch.");
        officer.findsItAccessible();
        name(officer, 0).fill("Somebody Zebrafinchless");
        assertThat(officer.page().locator("[data-found]")).isHidden();
    }

    private static void saysWhoComplains(Visitor officer, String number) {
        officer.open("/complaints/check/" + number);
        officer.sees("Which group of people who may complain they belong to");
        officer.findsItAccessible();
        officer.follow("Who complains");
        officer.findsItAccessible();
        Office.choose(officer, "Who complains", "Another person, if their interest in the child is sufficient");
        Office.choose(officer, "On whose behalf", "A child or young person");
        Office.choose(officer, "Consent of the person they act for", "Not given");
        officer.press("Save");
        officer.sees("Say why consent is absent or not needed.");
        officer.field("Why it is not given or not needed (optional)").fill("He is three.");
        officer.press("Save");
        officer.sees("who complains is recorded");
        officer.sees("He is three.");
    }

    private static void decidesInterest(Visitor officer, String number) {
        officer.open("/complaints/interest/" + number);
        officer.findsItAccessible();
        Office.choose(officer, "Sufficient interest in the child's welfare", "Yes");
        officer.field("Why").fill("He looked after him for a year.");
        officer.field("Decided by").fill("Complaints Manager");
        Office.choose(officer, "Was the child asked what they think?", "No");
        officer.field("What the child said, or why they were not asked").fill("He is three.");
        Office.choose(officer, "Was the child told of the decision?", "Yes");
        officer.press("Record the decision");
        officer.sees("the decision about sufficient interest is recorded");
    }

    private static void asksWhetherToTakeIt(Visitor officer, String number) {
        officer.open("/complaints/late/" + number);
        officer.field("When it happened").fill("29/2/2020");
        officer.press("Record the date");
        officer.sees("28 February 2021");
        officer.findsItAccessible();
        officer.open("/complaints/check/" + number);
        Office.choose(officer, "Is there a safeguarding concern?", "No");
        Office.choose(officer, "Does the complainant act for somebody else?", "No");
        officer.press("It belongs to the procedure");
        officer.sees("Decide first whether it is considered all the same");
        officer.open("/complaints/late/" + number);
        Office.choose(officer, "Was it not reasonable to expect the complaint earlier?", "Yes");
        officer.field("What stood in the way of complaining earlier").fill("He was in hospital until the summer.");
        Office.choose(officer, "Is it still possible to consider it effectively and fairly?", "No");
        officer.field("Why").fill("The people concerned have left.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask the manager");
        officer.sees("The manager is asked whether");
    }

    private static Locator name(Visitor visitor, int person) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .nth(person);
    }

    private static String number(Visitor visitor) {
        return visitor.page().url().replaceAll("^.*(CS-\\d{4}-\\d{4,9}).*$", "$1");
    }
}
