package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Stage 2 as people do it, from a request that demands nothing to the action that was promised, or to a refusal. */
class StageTwoJourney extends Journey {

    private static final String POINT = "Contact with her brother stopped without a reason";

    @Test
    void an_investigation_runs_from_the_request_to_an_action_that_was_done() {
        Visitor officer = signedIn("officer");
        String number = answered(officer);
        asksForStageTwo(officer, number);
        officer.findsItAccessible();
        officer.sees("Stage 2: investigation");

        Visitor complaintsManager = signedIn("complaints.manager");
        complaintsManager.open("/approvals");
        complaintsManager.sees("The clock runs already");
        complaintsManager.findsItAccessible();
        complaintsManager.press("Accept " + number);
        complaintsManager.sees("goes on accordingly");

        appointsAfterAConflict(officer, number);
        agreesTheStatement(officer, number);
        keepsRecords(officer, number);
        reports(officer, number);

        Visitor senior = signedIn("service.manager.2");
        senior.findsInTheirWork(number);
        adjudicates(senior, number);

        sendsTheAdjudication(officer, number);
        String action = followsUp(officer, number);
        wantsToLeaveThePanelOut(officer, complaintsManager, number);

        officer.open("/complaints/close/" + number);
        officer.press("Close the complaint");
        officer.sees("is closed");

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + number);
        auditor.sees("Person N cannot be appointed");
        auditor.sees("Differs from the finding");
        auditor.sees("The letters were lost.");
        auditor.sees("It was thorough and fair.");
        auditor.sees(action);
        auditor.seesNot("Record the request");
        auditor.findsItAccessible();
        auditor.open("/deadlines/" + number + "/INVESTIGATION");
        auditor.sees("25 working days");
        auditor.findsItAccessible();
        auditor.open("/actions");
        auditor.sees("The letter of apology is on file.");
        auditor.findsItAccessible();
    }

    @Test
    void a_request_is_refused_on_a_ground_of_the_law_and_the_complainant_is_told() {
        Visitor officer = signedIn("officer");
        String number = answered(officer);
        asksForStageTwo(officer, number);

        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.follow("Refuse " + number);
        manager.press("Refuse");
        manager.sees("Choose the ground");
        manager.findsItAccessible();
        Office.choose(manager, "Ground", "It has been considered already");
        manager.field("Why you refuse").fill("A panel decided the same matter last year.");
        manager.press("Refuse");
        manager.sees("Refused.");

        officer.open("/complaints/tell-refusal/" + number);
        new Office(officer).sendsLetter("Record that they were told");
        officer.sees(number + " is closed");
        officer.sees("It has been considered already");
        officer.sees("A panel decided the same matter last year.");
        officer.sees("Stage 2 refused");
        officer.findsItAccessible();
    }

    private String answered(Visitor officer) {
        Office office = Office.inAHurry(officer);
        String number = office.bringsToTheManager(POINT, "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        return number;
    }

    /** Nothing but the day is needed, and the day is there. */
    static void asksForStageTwo(Visitor officer, String number) {
        officer.open("/complaints/request-stage-two/" + number);
        officer.sees("are advice, not a limit");
        officer.findsItAccessible();
        officer.press("Record the request");
        officer.sees("its clock runs from the day it was asked for");
    }

    private static void appointsAfterAConflict(Visitor officer, String number) {
        officer.open("/complaints/appoint/" + number);
        considers(officer, "Investigating officer", "Officer M", "No");
        considers(officer, "Independent person", "Person N", "Yes");
        officer.press("Appoint both");
        officer.sees("Person N cannot be appointed");
        officer.sees("Nobody was appointed");
        officer.findsItAccessible();
        considers(officer, "Independent person", "Person P", "No");
        officer.press("Appoint both");
        officer.sees("are appointed");
    }

    static void considers(Visitor officer, String post, String name, String isAMember) {
        Locator part = officer.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(post));
        part.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        answers(part, "Have they had anything", "No");
        answers(part, "Do they work in the line", "No");
        answers(part, "Are they a member", isAMember);
        answers(part, "Are they married", "No");
    }

    private static void answers(Locator part, String question, String answer) {
        part.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    private static void agreesTheStatement(Visitor officer, String number) {
        officer.open("/complaints/statement/" + number);
        officer.findsItAccessible();
        officer.press("Keep as draft");
        officer.sees("is kept");
        officer.open("/complaints/statement/" + number);
        officer.press("Agreed with the complainant");
        officer.sees("Enter the day they agreed");
        officer.field("Day they agreed").fill(Office.today());
        officer.field("How they agreed").fill("Signed at a meeting");
        officer.press("Agreed with the complainant");
        officer.sees("is agreed");
    }

    private static void keepsRecords(Visitor officer, String number) {
        officer.open("/complaints/records/" + number);
        officer.field("Which records").fill("The contact log");
        officer.press("Record the request");
        officer.sees("The request is recorded");
        officer.findsItAccessible();
        Office.choose(officer, "Were they given?", "Given");
        officer.press("Record the answer about request 1");
        officer.sees("The answer is recorded");
    }

    private static void reports(Visitor officer, String number) {
        officer.open("/complaints/draft-report/" + number);
        officer.findsItAccessible();
        officer.press("Record the draft report");
        officer.sees("is recorded");
        officer.open("/complaints/check-facts/" + number);
        officer.findsItAccessible();
        officer.press("Record the fact check");
        officer.sees("are checked");
        officer.open("/complaints/reports/" + number);
        Office.choose(officer, "Finding", "Partly upheld");
        officer.field("Reason").fill("The log names no reason.");
        officer.page().getByLabel(Pattern.compile("^Recommendation 1")).fill("Apologise in writing");
        officer.field("Date of the final report").fill(Office.today());
        officer.field("Date of the independent person's report").fill(Office.today());
        officer.field("What the independent person says").fill("It was thorough and fair.");
        officer.findsItAccessible();
        Office.select(officer, "Adjudicating officer", "Service Manager, Assessment");
        officer.press("Finish the reports");
        officer.sees("are final");
    }

    private static void adjudicates(Visitor senior, String number) {
        senior.open("/complaints/adjudicate/" + number);
        senior.sees("It was thorough and fair.");
        Office.choose(senior, "Decision", "Upheld");
        Office.choose(senior, "Response", "Accepted");
        senior.field("Who will do it").fill("Head of Children in Care");
        senior.field("By when").fill(Office.today());
        Office.choose(senior, "Is a meeting offered?", "Yes");
        senior.press("Decide");
        senior.sees("Point 1 is decided differently");
        senior.findsItAccessible();
        senior.field("Reason for the decision").fill("The letters were lost.");
        senior.press("Decide");
        senior.sees("is adjudicated");
    }

    private static void sendsTheAdjudication(Visitor officer, String number) {
        officer.open("/complaints/send-adjudication/" + number);
        new Office(officer).sendsLetter("Record that it was sent");
        officer.sees("the clocks of stage 2 have stopped");
    }

    /** A condition that is not met is said beside it; all five are put to a manager, who sees each. */
    private static void wantsToLeaveThePanelOut(Visitor officer, Visitor manager, String number) {
        officer.open("/complaints/early-referral/" + number);
        Locator conditions = officer.page().getByLabel("This is so");
        for (int condition = 0; condition < 4; condition++) {
            conditions.nth(condition).check();
        }
        officer.field("Day the complainant agreed").fill(Office.today());
        officer.field("Why the panel is left out").fill("Nothing is in dispute.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask for approval");
        officer.isToldFieldByField("Tick this once the authority agrees");
        officer.findsItAccessible();
        conditions.nth(4).check();
        officer.press("Ask for approval");
        officer.sees("the complainant keeps the right to a panel");
        manager.open("/approvals");
        manager.sees("There is a clear action plan");
        manager.findsItAccessible();
        manager.follow("Refuse " + number);
        manager.field("Why you refuse").fill("One action has no day.");
        manager.press("Refuse");
        manager.sees("Refused.");
    }

    /** Answers the action's reference. */
    private static String followsUp(Visitor officer, String number) {
        officer.open("/complaints/" + number);
        Locator link = officer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^A-\\d{4}-\\d{4,}$")))
                .first();
        String action = link.innerText();
        link.click();
        officer.isAt("/actions");
        officer.findsItAccessible();
        officer.follow("Record as done: " + action);
        officer.findsItAccessible();
        officer.field("Evidence").fill("The letter of apology is on file.");
        officer.press("Record that it was done");
        officer.sees(action + " is recorded as done");
        return action;
    }
}
