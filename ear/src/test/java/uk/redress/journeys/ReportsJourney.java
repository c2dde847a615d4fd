package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A month of the programme, from what people write of it to what a member reads. */
class ReportsJourney extends Journey {

    @Test
    void a_month_is_written_made_looked_at_published_and_corrected() {
        Visitor office = signedIn("programme");
        ProgrammeOffice programme = new ProgrammeOffice(office);
        programme.records("Report for a board", "Report what is done each month.");
        String plan = programme.begins("Plan of a reported month");
        programme.proposes(plan, "Write down what each month was like", "Report what is done each month.");

        writes(office, plan);
        String address = makesThePack(office, plan);
        publishes(office);
        Assertions.assertThat(office.page().url()).contains("/programme/reports/published/RP-");
        office.findsItAccessible();
        office.picture("report-published");

        Visitor member = signedIn("member");
        member.open("/programme/reports");
        member.sees("Board pack: Plan of a reported month");
        member.seesNot("Make it");
        member.findsItAccessible();
        member.link("Board pack: Plan of a reported month").first().click();
        member.seesNot("Correct it");
        member.findsItAccessible();
        readsTheFiles(member);
        member.open(address);
        member.sees("This page is not open to you");

        corrects(office);
    }

    @Test
    void two_leads_of_a_month_lose_nothing() {
        Visitor office = signedIn("programme");
        ProgrammeOffice programme = new ProgrammeOffice(office);
        programme.records("Report for two writers", "Write together.");
        String plan = programme.begins("Plan of two writers");
        programme.proposes(plan, "Write one report by two people", "Write together.");
        Visitor lead = signedIn("lead");
        opensHighlight(office, plan);
        opensHighlight(lead, plan);

        lead.field("What is working well? (optional)").fill("The lead says that it goes well.");
        lead.press("Save the draft");
        lead.sees("is saved as a draft");
        office.field("What is working well? (optional)").fill("The office has doubts.");
        office.press("Save the draft");

        office.sees("has written");
        office.sees("The lead says that it goes well.");
        assertThat(office.field("What is working well? (optional)")).hasValue("The office has doubts.");
        office.findsItAccessible();
        office.press("Save the draft");
        office.sees("is saved as a draft");
    }

    private static void opensHighlight(Visitor visitor, String plan) {
        visitor.open("/programme/reports?plan=" + plan);
        visitor.follow("Practice");
        visitor.sees("In your words");
    }

    private static void writes(Visitor office, String plan) {
        office.open("/programme");
        office.follow("Reports");
        office.open("/programme/reports?plan=" + plan);
        office.sees("Reports of the whole plan");
        office.findsItAccessible();
        office.picture("reports");
        office.follow("Practice");
        office.findsItAccessible();
        office.picture("report-highlight");
        office.field("What is working well? (optional)").fill("x".repeat(501));
        office.press("Save the draft");
        assertThat(office.page().locator("#error-summary")).isVisible();
        office.findsItAccessible();
        office.field("What is working well? (optional)").fill("Each month is written down.");
        office.field("What are we worried about? (optional)").fill("Nobody reads it.");
        office.field("What are we doing about it? (optional)").fill("It has one page.");
        office.press("Save the draft");
        office.sees("is saved as a draft");
        office.sees("Written");
    }

    /** @return where the draft can be watched */
    private static String makesThePack(Visitor office, String plan) {
        office.open("/programme/reports?plan=" + plan);
        office.button("Make it: Board pack").click();
        Locator pdf = office.page().locator("a[href$='.pdf']");
        pdf.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        office.findsItAccessible();
        office.picture("report-made");
        Assertions.assertThat(office.page()
                        .request()
                        .get(ADDRESS + pdf.getAttribute("href"))
                        .status())
                .isEqualTo(200);
        return office.page().url().replace(ADDRESS, "");
    }

    private static void publishes(Visitor office) {
        office.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Publish it"))
                .click();
        office.sees("Publish exactly this?");
        office.findsItAccessible();
        office.press("Publish this report");
        office.sees("The report is published as");
    }

    private static void readsTheFiles(Visitor member) {
        String page = member.page().locator("a[href$='.html']").getAttribute("href");
        APIResponse pdf = member.page()
                .request()
                .get(ADDRESS + member.page().locator("a[href$='.pdf']").getAttribute("href"));
        Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        Assertions.assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        String back = member.page().url();
        member.open(page);
        member.sees("Each month is written down.");
        member.findsItAccessible();
        member.picture("report-page");
        member.page().navigate(back);
    }

    private static void corrects(Visitor office) {
        office.follow("Correct it with a new edition");
        office.press("Make the new edition");
        office.isToldFieldByField("Write down why the published edition is not right");
        office.findsItAccessible();
        office.field("Why there is another edition").fill("The forecast was left out.");
        office.press("Make the new edition");
        office.page().locator("a[href$='.pdf']").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        publishes(office);
        office.sees("The forecast was left out.");
        office.sees("Edition 1, RP-");
        office.findsItAccessible();
    }
}
