package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Stage 3 as people do it: from the request for a panel to the response and the way to the Ombudsman, or to a refusal. */
class StageThreeJourney extends Journey {

    private static final String POINT = "Nobody told her why she had to move";

    @Test
    void a_panel_is_asked_for_appointed_arranged_held_and_answered() {
        Visitor officer = signedIn("officer");
        Visitor complaintsManager = signedIn("complaints.manager");
        Visitor senior = signedIn("service.manager.2");
        String number = adjudicated(officer, complaintsManager, senior);

        asksForStageThree(officer, number);
        acknowledges(officer, number);
        complaintsManager.open("/approvals");
        complaintsManager.sees("The days for the panel run since the council received the request");
        complaintsManager.findsItAccessible();
        complaintsManager.press("Accept " + number);
        complaintsManager.sees("goes on accordingly");

        appointsTheChairAfterAConflict(officer, number);
        appointsTheOthers(officer, number);
        replacesAMember(officer, number);
        String lastDay = arrangesOnTheLastDay(officer, number);
        rearrangesItTooLate(officer, number);
        rearranges(officer, number, lastDay);
        officer.seesNot("it is certain that the panel cannot meet");
        sendsThePapers(officer, number);
        holdsIt(officer, number);
        recordsTheReport(officer, number);

        senior.findsInTheirWork(number);
        answers(senior, number);
        sendsTheResponse(officer, number);

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + number);
        auditor.sees(Investigation.INDEPENDENT_PERSON + " took part in the investigation at stage 2");
        auditor.sees("Member S would have gone further.");
        auditor.sees("They were paid in May.");
        auditor.sees("May go to the Ombudsman until");
        auditor.findsItAccessible();
        auditor.open("/deadlines/" + number + "/PANEL_PAPERS");
        auditor.sees("the days are counted back from it");
        auditor.findsItAccessible();
    }

    @Test
    void a_request_in_time_is_refused_on_a_ground_of_the_law_but_never_for_its_day() {
        Visitor officer = signedIn("officer");
        Visitor manager = signedIn("complaints.manager");
        String number = adjudicated(officer, manager, signedIn("service.manager.2"));
        asksForStageThree(officer, number);

        manager.open("/approvals");
        manager.follow("Refuse " + number);
        manager.seesNot("after the 20 working days");
        manager.findsItAccessible();
        Office.choose(manager, "Ground", "It has been considered already");
        manager.field("Why you refuse").fill("A panel heard the same matter last year.");
        manager.press("Refuse");
        manager.sees("Refused.");

        acknowledges(officer, number);
        officer.open("/complaints/tell-panel-refusal/" + number);
        new Office(officer).sendsLetter("Record that they were told");
        officer.sees(number + " is closed");
        officer.sees("A panel heard the same matter last year.");
        officer.findsItAccessible();
    }

    private String adjudicated(Visitor officer, Visitor complaintsManager, Visitor senior) {
        Office office = Office.inAHurry(officer);
        String number = office.bringsToTheManager(POINT, "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        new Investigation(officer, number).runs(complaintsManager, senior);
        return number;
    }

    private static void asksForStageThree(Visitor officer, String number) {
        officer.open("/complaints/" + number);
        officer.follow("Record a request for stage 3");
        officer.sees("A request is in time until");
        officer.findsItAccessible();
        officer.press("Record the request");
        officer.sees("its days run from the day the council received the request");
        officer.sees("Acknowledge by");
    }

    private static void acknowledges(Visitor officer, String number) {
        officer.open("/complaints/acknowledge-stage-three/" + number);
        new Office(officer).sendsLetter("Record the acknowledgement");
        officer.sees("is recorded");
    }

    private static void appointsTheChairAfterAConflict(Visitor officer, String number) {
        officer.open("/complaints/appoint-chair/" + number);
        officer.sees("Took part at stage 2, and so cannot sit:");
        considers(officer, "Chair", Investigation.INDEPENDENT_PERSON);
        officer.press("Appoint the chair");
        officer.sees("regulation 19(3)");
        officer.sees("Nobody was appointed");
        officer.findsItAccessible();
        considers(officer, "Chair", "Chair Q");
        officer.press("Appoint the chair");
        officer.sees("is appointed");
    }

    private static void appointsTheOthers(Visitor officer, String number) {
        officer.open("/complaints/appoint-panel/" + number);
        considers(officer, "Member 2", "Member R");
        considers(officer, "Member 3", "Chair Q");
        officer.press("Appoint both");
        officer.sees("Ask the chair about the two other members first");
        officer.page().getByLabel("Chair Q was asked about both").check();
        officer.press("Appoint both");
        officer.sees("The panel is three different people");
        officer.findsItAccessible();
        considers(officer, "Member 3", "Member X");
        officer.press("Appoint both");
        officer.sees("is complete");
    }

    private static void replacesAMember(Visitor officer, String number) {
        officer.open("/complaints/replace-panel-member/" + number);
        Office.choose(officer, "Member", "Member X, member");
        officer.field("Why somebody else takes the seat").fill("Illness");
        considers(officer, "Who takes the seat", "Member S");
        officer.findsItAccessible();
        officer.press("Replace");
        officer.sees("has changed hands");
        officer.sees("Illness");
    }

    /** Answers the last day, as the page says it. */
    private static String arrangesOnTheLastDay(Visitor officer, String number) {
        officer.open("/complaints/arrange-panel/" + number);
        String lastDay = officer.page()
                .locator(".figure", new Page.LocatorOptions().setHasText("Has to meet by"))
                .locator("dd")
                .innerText();
        officer.press("Add another person");
        Locator fourth = officer.page()
                .getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Person \\d who comes$")))
                .last();
        fourth.getByLabel("Name").fill("A friend of hers");
        fourth.getByLabel("Comes as").selectOption("COMPANION");
        officer.press("Arrange the panel");
        officer.sees("Enter the day of the panel");
        officer.findsItAccessible();
        officer.field("Day of the panel").fill(lastDay);
        officer.field("Where, and at what time").fill("Town Hall, Room 2, at 10 in the morning");
        officer.press("Arrange the panel");
        officer.sees("is arranged");
        officer.sees("Papers out by");
        officer.sees("A friend of hers");
        return lastDay;
    }

    private static void rearrangesItTooLate(Visitor officer, String number) {
        officer.open("/calculator?from=" + Office.today() + "&days=40");
        String tooLate = officer.page()
                .locator(".answer")
                .innerText()
                .replaceAll("(?s)^.* is \\w+ (\\d+ \\w+ \\d{4})\\..*$", "$1");
        rearranges(officer, number, tooLate);
        officer.sees("it is certain that the panel cannot meet by its last day");
        officer.sees("A member is ill.");
        officer.findsItAccessible();
    }

    private static void rearranges(Visitor officer, String number, String day) {
        officer.open("/complaints/rearrange-panel/" + number);
        officer.field("Day of the panel").fill(day);
        officer.field("Why it is arranged again").fill("A member is ill.");
        officer.press("Arrange it again");
        officer.sees("is arranged again");
    }

    private static void sendsThePapers(Visitor officer, String number) {
        officer.open("/complaints/send-papers/" + number);
        officer.sees("Papers are in time until");
        new Office(officer).sendsLetter("Record that they were sent");
        officer.sees("are recorded as sent");
    }

    private static void holdsIt(Visitor officer, String number) {
        officer.open("/complaints/hold-panel/" + number);
        officer.field("Day the panel met").fill(Office.today());
        Office.choose(officer, "Did all three members sit?", "No");
        officer.press("Record the meeting");
        officer.sees("A panel is three members");
        officer.findsItAccessible();
        Office.choose(officer, "Did all three members sit?", "Yes");
        officer.page().getByLabel("A friend of hers").check();
        officer.press("Record the meeting");
        officer.sees("Its recommendations are due within 5 working days");
        officer.sees("Did not come");
    }

    private static void recordsTheReport(Visitor officer, String number) {
        officer.open("/complaints/panel-report/" + number);
        officer.field("Date of the report").fill(Office.today());
        officer.field("What the panel said").fill("Stage 2 was fair, and left one thing out.");
        officer.page().getByLabel(Pattern.compile("^Minority view")).fill("Member S would have gone further.");
        officer.page().getByLabel(Pattern.compile("^Recommendation 1")).fill("Apologise in writing");
        officer.press("Add another recommendation");
        officer.page().getByLabel(Pattern.compile("^Recommendation 2")).fill("Pay the travel costs");
        officer.findsItAccessible();
        Office.select(officer, "Manager who answers", "Service Manager, Assessment");
        officer.press("Record the report");
        officer.sees("The response is due within 15 working days");
    }

    private static void answers(Visitor senior, String number) {
        senior.open("/complaints/answer-panel/" + number);
        senior.sees("Member S would have gone further.");
        Locator first = part(senior, "Recommendation 1");
        answers(first, "Response", "Accepted");
        first.getByLabel("Who will do it").fill("Head of Children in Care");
        first.getByLabel("By when").fill(Office.today());
        Locator second = part(senior, "Recommendation 2");
        answers(second, "Response", "Not accepted");
        senior.field("Day the independent person was consulted").fill(Office.today());
        senior.press("Give the answer");
        senior.sees("Recommendation 2: Say why");
        senior.findsItAccessible();
        second.getByLabel("Reason for the response").fill("They were paid in May.");
        senior.press("Give the answer");
        senior.sees("Next: the response is signed and sent");
    }

    private static void sendsTheResponse(Visitor officer, String number) {
        officer.open("/complaints/send-response/" + number);
        officer.page().getByLabel("Signed by").selectOption(new SelectOption().setIndex(1));
        new Office(officer).sendsLetter("Record that it was sent");
        officer.sees("That is the end of the procedure");
    }

    private static void considers(Visitor officer, String seat, String name) {
        Locator part = part(officer, seat);
        part.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        for (String question :
                new String[] {"Have they had", "Are they a member", "Are they married", "Did they work"}) {
            answers(part, question, "No");
        }
    }

    private static Locator part(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void answers(Locator part, String question, String answer) {
        part.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }
}
