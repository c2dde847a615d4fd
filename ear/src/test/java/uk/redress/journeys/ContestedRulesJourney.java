package uk.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator looks at what another reading of the law would move, and then puts it in force. */
class ContestedRulesJourney extends Journey {

    @Test
    void another_reading_moves_an_open_complaint_and_leaves_a_closed_one() {
        Visitor officer = signedIn("officer");
        String open = waitingForTheStatement(officer);
        String closed = waitingForTheStatement(officer);
        Visitor administrator = signedIn("admin");
        daysPass(administrator, 7);
        agreesTheStatement(officer, open);
        agreesTheStatement(officer, closed);
        officer.open("/complaints/withdraw/" + closed);
        Office.choose(officer, "How they withdrew", "In words");
        officer.field("What they said").fill("She has moved away.");
        new Office(officer).sendsLetter("Record the withdrawal");
        officer.sees("is withdrawn and confirmed");
        String before = due(officer, open);
        String closedBefore = due(officer, closed);

        administrator.open("/administration/rules");
        administrator.sees("Which clock stage 2 goes by");
        administrator.findsItAccessible();
        administrator.picture("contested-rules");
        administrator.open("/administration/rule/STAGE_TWO_CLOCK");
        administrator.page().getByLabel("The one from the agreed statement").check();
        administrator.press("Show what it would move");
        administrator.sees("It would move");
        administrator.sees(open);
        administrator.sees(before);
        administrator.seesNot(closed);
        administrator.findsItAccessible();
        administrator.picture("contested-rule-preview");
        administrator.press("Put it in force");
        administrator.sees("Say why the rule is changed");
        administrator.findsItAccessible();
        administrator.field("Why").fill("The committee goes by the agreed statement.");
        administrator.press("Put it in force");
        administrator.sees("is in force");
        administrator.sees("The committee goes by the agreed statement.");

        String after = due(officer, open);
        officer.sees("The committee goes by the agreed statement.");
        assertThat(after).isNotEqualTo(before);
        assertThat(due(officer, closed)).isEqualTo(closedBefore);

        administrator.open("/administration/rule/STAGE_TWO_CLOCK?to=REQUEST");
        administrator.field("Why").fill("Back again, for the other tests.");
        administrator.press("Put it in force");
        administrator.sees("is in force");
        assertThat(due(officer, open)).isEqualTo(before);
    }

    @Test
    void a_complaints_manager_reads_the_rules_and_changes_none() {
        Visitor manager = signedIn("complaints.manager");
        manager.open("/administration/rules");
        manager.sees("When stage 1 begins");
        manager.sees("Where there is no choice");
        manager.seesNot("Change this rule");
        manager.findsItAccessible();
    }

    private String waitingForTheStatement(Visitor officer) {
        Office office = Office.inAHurry(officer);
        String number =
                office.bringsToTheManager("Contact stopped", "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        officer.open("/complaints/request-stage-two/" + number);
        officer.press("Record the request");
        officer.sees("its clock runs from the day it was asked for");
        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.press("Accept " + number);
        manager.sees("goes on accordingly");
        officer.open("/complaints/appoint/" + number);
        StageTwoJourney.considers(officer, "Investigating officer", "Officer M", "No");
        StageTwoJourney.considers(officer, "Independent person", "Person P", "No");
        officer.press("Appoint both");
        officer.sees("are appointed");
        return number;
    }

    private static void agreesTheStatement(Visitor officer, String number) {
        officer.open("/complaints/statement/" + number);
        officer.field("Day they agreed").fill(Office.today());
        officer.field("How they agreed").fill("Signed at a meeting");
        officer.press("Agreed with the complainant");
        officer.sees("is agreed");
    }

    private static void daysPass(Visitor administrator, int days) {
        administrator.open("/administration/clock");
        administrator.field("Days forward").fill(String.valueOf(days));
        administrator.button("Move the clock").first().click();
        administrator.sees("It is now");
    }

    /** The last day that the head of the complaint's page shows. */
    private static String due(Visitor visitor, String number) {
        visitor.open("/complaints/" + number);
        return visitor.page().locator(".stage .deadline-date").first().innerText();
    }
}
