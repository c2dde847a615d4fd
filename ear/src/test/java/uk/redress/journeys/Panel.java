package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The acts of stage 3 for stories in which they are not the point: nobody looks at the pages, its own journey has. */
final class Panel {

    private final Visitor officer;
    private final String number;

    Panel(Visitor officer, String number) {
        this.officer = officer;
        this.number = number;
    }

    void isAcknowledged() {
        at("acknowledge-stage-three");
        Office.inAHurry(officer).sendsLetter("Record the acknowledgement");
        officer.sees("is recorded");
    }

    void isAppointed() {
        at("appoint-chair");
        considers("Chair", "Chair Q");
        officer.press("Appoint the chair");
        officer.sees("is appointed");
        at("appoint-panel");
        considers("Member 2", "Member R");
        considers("Member 3", "Member X");
        officer.page().getByLabel("Chair Q was asked about both").check();
        officer.press("Appoint both");
        officer.sees("is complete");
    }

    void isArrangedFor(String day) {
        at("arrange-panel");
        officer.field("Day of the panel").fill(day);
        officer.field("Where, and at what time").fill("Town Hall, Room 2, at 10 in the morning");
        officer.press("Arrange the panel");
        officer.sees("is arranged");
    }

    void isArrangedAgainFor(String day, String because) {
        at("rearrange-panel");
        officer.field("Day of the panel").fill(day);
        officer.field("Why it is arranged again").fill(because);
        officer.press("Arrange it again");
        officer.sees("is arranged again");
    }

    /** Today, with all three members. */
    void isHeld() {
        at("hold-panel");
        officer.field("Day the panel met").fill(Office.today());
        Office.choose(officer, "Did all three members sit?", "Yes");
        officer.press("Record the meeting");
        officer.sees("Its recommendations are due");
    }

    void reports(String recommendation) {
        at("panel-report");
        officer.field("Date of the report").fill(Office.today());
        officer.field("What the panel said").fill("Stage 2 was fair, and left one thing out.");
        officer.page().getByLabel(Pattern.compile("^Recommendation 1")).fill(recommendation);
        Office.select(officer, "Manager who answers", "Service Manager, Assessment");
        officer.press("Record the report");
        officer.sees("The response is due");
    }

    private void considers(String seat, String name) {
        Locator part = officer.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(seat).setExact(true));
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
