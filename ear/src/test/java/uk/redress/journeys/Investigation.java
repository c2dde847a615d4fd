package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Stage 2 from end to end for stories that begin after it: nobody looks at the pages on the way, its own journey has. */
final class Investigation {

    static final String INDEPENDENT_PERSON = "Person P";

    private final Visitor officer;
    private final String number;

    Investigation(Visitor officer, String number) {
        this.officer = officer;
        this.number = number;
    }

    /** The complaint has been answered at stage 1; afterwards its adjudication is sent. */
    void runs(Visitor complaintsManager, Visitor senior) {
        isReportedTo(complaintsManager, null);
        senior.open("/complaints/adjudicate/" + number);
        isDecided(senior);
    }

    /** As {@link #runs}, with one recommendation, which is accepted. */
    void recommends(Visitor complaintsManager, Visitor senior, String recommendation, String byWhen) {
        isReportedTo(complaintsManager, recommendation);
        senior.open("/complaints/adjudicate/" + number);
        Office.choose(senior, "Response", "Accepted");
        senior.field("Who will do it").fill("Head of service");
        senior.field("By when").fill(byWhen);
        isDecided(senior);
    }

    private void isReportedTo(Visitor complaintsManager, String recommendation) {
        at("request-stage-two");
        officer.press("Record the request");
        complaintsManager.open("/approvals");
        complaintsManager.press("Accept " + number);
        complaintsManager.sees("goes on accordingly");
        isStaffed();
        agreesTheStatement();
        reports(recommendation);
    }

    private void isDecided(Visitor senior) {
        Office.choose(senior, "Decision", "Not upheld");
        Office.choose(senior, "Is a meeting offered?", "No");
        senior.press("Decide");
        senior.sees("is adjudicated");
        at("send-adjudication");
        Office.inAHurry(officer).sendsLetter("Record that it was sent");
        officer.sees("the clocks of stage 2 have stopped");
    }

    void isStaffed() {
        at("appoint");
        considers("Investigating officer", "Officer M");
        considers("Independent person", INDEPENDENT_PERSON);
        officer.press("Appoint both");
        officer.sees("are appointed");
    }

    void agreesTheStatement() {
        at("statement");
        officer.field("Day they agreed").fill(Office.today());
        officer.field("How they agreed").fill("Signed at a meeting");
        officer.press("Agreed with the complainant");
        officer.sees("is agreed");
    }

    /** The draft, its check and both reports, with a finding that upholds nothing. */
    void reports(String recommendation) {
        at("draft-report");
        officer.press("Record the draft report");
        at("check-facts");
        officer.press("Record the fact check");
        officer.sees("are checked");
        at("reports");
        Office.choose(officer, "Finding", "Not upheld");
        officer.field("Reason").fill("The log shows it.");
        if (recommendation != null) {
            officer.page().getByLabel(Pattern.compile("^Recommendation 1")).fill(recommendation);
        }
        officer.field("Date of the final report").fill(Office.today());
        officer.field("Date of the independent person's report").fill(Office.today());
        officer.field("What the independent person says").fill("It was thorough and fair.");
        Office.select(officer, "Adjudicating officer", "Service Manager, Assessment");
        officer.press("Finish the reports");
        officer.sees("are final");
    }

    private void considers(String post, String name) {
        Locator part = officer.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(post));
        part.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        for (Locator no : part.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName("No").setExact(true))
                .all()) {
            no.check();
        }
    }

    private void at(String act) {
        officer.open("/complaints/" + act + "/" + number);
    }
}
