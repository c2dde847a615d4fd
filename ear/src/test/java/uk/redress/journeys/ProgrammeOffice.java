package uk.redress.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the programme office does before a journey of the improvement programme can begin. */
final class ProgrammeOffice {

    private final Visitor office;

    ProgrammeOffice(Visitor office) {
        this.office = office;
    }

    /** Records a report received today with one finding. */
    void records(String report, String finding) {
        office.open("/programme/findings/record");
        office.field("Kind").selectOption("Inspection");
        office.field("What it is called").fill(report);
        office.field("Who found it").fill("An inspectorate");
        office.field("Published").fill(Office.today());
        office.field("Received").fill(Office.today());
        Office.choose(office, "By when a response is wanted", "No response is asked for by a day");
        office.press("Record the source");
        office.sees("Now add what it found");
        office.link("Add a finding").first().click();
        office.field("Number").fill("1");
        office.field("The finding").fill(finding);
        office.press("Add it and go on to the next");
        office.sees("is added");
    }

    /** Begins a plan and answers its reference. */
    String begins(String plan) {
        office.open("/programme/make-plan");
        office.field("Name").fill(plan);
        Office.choose(office, "Kind", "Improvement plan");
        office.press("Begin the plan");
        office.sees("has been begun");
        return found("P-\\d{4}-\\d{4,9}");
    }

    /** Proposes an action for the lead's account and answers its reference. */
    String proposes(String plan, String action, String finding) {
        office.open("/programme/propose/" + plan);
        office.field("Workstream").fill("Practice");
        office.field("What is to be done").fill(action);
        office.field("Starts (optional)").fill(Office.today());
        office.field("Lead").fill("HoP");
        Office.select(office, "Account of the lead (optional)", "Head of Practice");
        Office.choose(office, "Resources", "To be confirmed");
        office.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(finding))
                .first()
                .check();
        office.press("Propose the action");
        office.sees("has been proposed");
        return found("A-\\d{4}-\\d{4,9}");
    }

    /** The reference in the address that the office was led to. */
    private String found(String shape) {
        Matcher reference = Pattern.compile(shape).matcher(office.page().url());
        if (!reference.find()) {
            throw new AssertionError("no reference in " + office.page().url());
        }
        return reference.group();
    }
}
