package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an inspector found, from the report to what nobody has answered. */
class FindingsJourney extends Journey {

    private static final String PLAN = "P-2032-7001";

    @Test
    void the_office_records_a_report_and_sees_what_is_due_and_what_nothing_answers() {
        Visitor office = signedIn("programme");
        String source = recordsTheReport(office);
        adds(office, "1", "Supervise social workers well, and record it.");
        adds(office, "2", "Listen to children who have been missing.");
        adds(office, "3", "Know how large each caseload is.");
        office.findsItAccessible();
        office.follow("Finish");
        office.isAt("/programme/findings/" + source);
        office.sees("3 of 3 findings have no action");
        office.sees("11 December 2017");
        office.sees("70 working days from 4 September 2017");
        office.findsItAccessible();
        office.follow("See it counted day by day");
        office.sees("Monday 11 December 2017");

        repliesAndResponds(office, source);
        answersTheFirst(source);
        seesTheMatrix(office, source);

        Visitor member = signedIn("member");
        member.open("/programme/findings?unanswered=yes&kind=INSPECTION");
        member.sees("2 without an action");
        member.seesNot("Record a source");
        member.findsItAccessible();
        member.open("/programme/findings/" + source);
        member.seesNot("Add a finding");
        member.findsItAccessible();
        member.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        member.picture("source-printed");
    }

    @Test
    void a_list_is_put_right_row_by_row_and_comes_in_whole() {
        Visitor office = signedIn("programme");
        String source = recordsTheReport(office);
        office.follow("Bring in a list");
        office.press("Read it");
        office.isToldFieldByField("Choose a file, or paste the list");
        office.findsItAccessible();
        office.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("list.csv", "text/csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        office.press("Read it");
        office.isToldFieldByField("This is a PDF, not a table");
        office.field("Or paste it here").fill("""
                Body,Number,Recommendation
                Local authority,1,"Supervise, and record it."
                Local authority,1,Listen to children.
                Board,1,
                """);
        office.press("Read it");
        office.sees("3 rows were read. 2 of them cannot come in as they are.");
        office.sees("The number 1 is taken already");
        office.findsItAccessible();
        office.picture("findings-row-by-row");
        office.press("Bring the findings in");
        office.page().locator("#error-summary").waitFor();
        office.field("Number, Row 3").fill("2");
        office.field("Leave row 4 out").check();
        office.press("Check again");
        office.sees("Nothing is wrong");
        office.sees("1 is left out");
        office.findsItAccessible();
        office.press("Bring the findings in");
        office.isAt("/programme/findings/" + source);
        office.sees("2 findings are added to the source");
        office.sees("Listen to children.");
    }

    @Test
    void what_was_recorded_of_a_source_is_put_right_and_the_day_is_counted_anew() {
        Visitor office = signedIn("programme");
        String source = recordsTheReport(office);
        office.open("/programme/findings/" + source);
        office.follow("Change this source");
        office.findsItAccessible();
        office.field("Received").fill("5/9/2017");
        office.press("Save the change");
        office.isToldFieldByField("Write down why it is changed");
        office.field("Why it is changed").fill("The letter came a day later.");
        office.press("Save the change");
        office.sees(source + " has been changed.");
        office.sees("12 December 2017");
    }

    @Test
    void initials_of_a_plan_are_matched_to_an_account() {
        aPlan("P-2032-7002", "A-2032-7011", "ZZ");
        try {
            Visitor office = signedIn("programme");
            office.open("/programme/leads");
            office.sees("ZZ");
            office.findsItAccessible();
            office.press("Match ZZ");
            office.isToldFieldByField("Choose whose account stands behind ZZ");
            office.findsItAccessible();
            office.field("Who ZZ is").selectOption("Head of Practice");
            office.press("Match ZZ");
            office.sees("ZZ is Head of Practice from now on, for 2 actions");
        } finally {
            // nothing waits in the engine for what was put there by hand
            DatabaseOwner.puts(
                    "alter table improvement_action disable trigger user",
                    "update improvement_action set step = 'EMBEDDED' where owner = 'ZZ'",
                    "alter table improvement_action enable trigger user");
        }

        Visitor member = signedIn("member");
        member.open("/programme/leads");
        member.sees("This page is not open to you");
    }

    private static String recordsTheReport(Visitor office) {
        office.open("/programme/findings");
        office.findsItAccessible();
        office.link("Record a source").first().click();
        office.press("Record the source");
        office.isToldFieldByField(
                "Choose what kind of source it is",
                "Enter what it is called",
                "Enter who found it",
                "Enter the day it was received",
                "Choose by when a response is wanted");
        office.findsItAccessible();
        office.field("Kind").selectOption("Inspection");
        office.field("What it is called").fill("Inspection of a journey");
        office.field("Who found it").fill("The inspectorate");
        office.field("Published").fill("4/9/2017");
        office.field("Received").fill("4/9/2017");
        Office.choose(
                office,
                "By when a response is wanted",
                "A written statement of action, 70 working days from the inspection report");
        office.press("Record the source");
        office.sees("is recorded. Now add what it found.");
        return office.page().url().replaceAll(".*/", "");
    }

    private static void adds(Visitor office, String number, String words) {
        if (office.link("Add a finding").first().isVisible()) {
            office.link("Add a finding").first().click();
        }
        assertThat(office.field("Number")).hasValue(number);
        office.field("The finding").fill(words);
        office.press("Add it and go on to the next");
        office.sees("Finding " + number + " is added");
    }

    private static void repliesAndResponds(Visitor office, String source) {
        office.open("/programme/findings/" + source);
        office.follow("Reply to finding 1");
        Office.choose(office, "Is it accepted?", "Rejected");
        office.field("When this was said").fill("20/9/2017");
        office.press("Record the reply");
        office.sees("Give the reason");
        office.findsItAccessible();
        Office.choose(office, "Is it accepted?", "Accepted");
        office.press("Record the reply");
        office.sees("The reply to finding 1 is recorded");
        office.follow("Change the words of finding 2");
        office.field("What a good answer looks like (optional)").fill("Each of them is asked, and says so.");
        office.press("Change the finding");
        office.isToldFieldByField("Write down why it is changed");
        office.findsItAccessible();
        office.field("Why it is changed").fill("The inspector has explained it.");
        office.press("Change the finding");
        office.sees("Each of them is asked, and says so.");
        office.follow("Record the response");
        office.findsItAccessible();
        office.field("When it was sent").fill("14/12/2017");
        office.field("What the response was").fill("The written statement of action.");
        office.press("Record the response");
        office.sees("too late");
        office.sees("2 of 3 findings have no reply");
    }

    private static void answersTheFirst(String source) {
        aPlan(PLAN, "A-2032-7001", "AB");
        DatabaseOwner.puts(
                "alter table finding_answer disable trigger user",
                "insert into finding_answer select f.id, a.id from finding f join finding_source s on s.id = f.source_id,"
                        + " improvement_action a where s.reference = '" + source
                        + "' and f.number = '1' and a.reference = 'A-2032-7001'",
                "alter table finding_answer enable trigger user");
    }

    private static void seesTheMatrix(Visitor office, String source) {
        office.open("/programme/matrix/" + PLAN);
        office.sees("findings have no action in this plan");
        office.sees("1 action answers no finding");
        office.findsItAccessible();
        Locator matrix = office.page().locator("table.matrix");
        Locator answered =
                matrix.locator("tr").filter(new Locator.FilterOptions().setHasText("Supervise social workers well"));
        assertThat(answered.locator(".mark").first()).containsText("Answers it.");
        assertThat(matrix.locator("tr.matrix-gap")
                        .filter(new Locator.FilterOptions().setHasText("Know how large each caseload is")))
                .containsText("No action in this plan");
        office.picture("matrix");
        office.page().setViewportSize(Visitor.NARROW, Visitor.HEIGHT);
        assertThat(matrix).isHidden();
        office.picture("matrix-narrow");
        office.page().setViewportSize(Visitor.WIDE, Visitor.HEIGHT);
        office.open("/programme/findings/" + source);
        office.sees("2 of 3 findings have no action");
        office.findsItAccessible();
        office.picture("source");
    }

    /** A plan with an action that is over, and one that nobody has matched. */
    private static void aPlan(String plan, String action, String lead) {
        String[] tables = {"plan", "workstream", "improvement_action", "plan_place"};
        String second = action + "9";
        DatabaseOwner.puts(Stream.of(
                        Stream.of(tables).map(table -> "alter table " + table + " disable trigger user"),
                        Stream.of(
                                "insert into plan (reference, title, kind, starts_on) values ('" + plan
                                        + "', 'A plan of a journey', 'IMPROVEMENT', '2026-01-01')",
                                "insert into workstream (plan_id, position, title) select id, 1, 'Practice' from plan"
                                        + " where reference = '" + plan + "'",
                                anAction(action, lead),
                                anAction(second, lead),
                                aPlace(plan, action, "1.1"),
                                aPlace(plan, second, "1.2")),
                        Stream.of(tables).map(table -> "alter table " + table + " enable trigger user"))
                .flatMap(lines -> lines)
                .toArray(String[]::new));
    }

    private static String anAction(String reference, String lead) {
        return "insert into improvement_action (reference, text, owner, due_on, promised_on, step, proposed_by, resources)"
                + " select '" + reference + "', 'Check one file of each worker', '" + lead
                + "', '2027-03-01', '2026-01-01', '" + (lead.equals("ZZ") ? "EMBEDDING" : "EMBEDDED")
                + "', id, 'NONE' from account where user_name = 'programme'";
    }

    private static String aPlace(String plan, String action, String number) {
        return "insert into plan_place (plan_id, action_id, workstream_id, number, sort_key, placed_on)"
                + " select p.id, a.id, w.id, '" + number + "', '" + number + "', '2026-01-01' from plan p"
                + " join workstream w on w.plan_id = p.id, improvement_action a"
                + " where p.reference = '" + plan + "' and a.reference = '" + action + "'";
    }
}
