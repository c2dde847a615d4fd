package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A plan that is a table becomes a plan, by the programme office that has to answer for how it was read. */
class PlanImportJourney extends Journey {

    private static final String TABLE = """
            Ref,Area,Section,Action,Start Date,End Date,SRO (Lead),Resources,Measure,Impact,Progress,Cost centre
            1.1,Leading,,Find a partner for the programme,May 24,May 24,QT,£37k,A partner is at work,Children are seen sooner,Complete Partner found,X1
            1.2,Leading,The board,Set up a board with an independent chair,Jun 24,31 May 24,QT,N/A,The board has met,,,X2
            1.4,Leading,The board,Agree what the board is for,20 Jun,30 Sept 24,QT and WX-Y,TBC,Terms are agreed,,Under way,X3
            2.1,Doing,,Bring down how many children each social worker has,Jun 24,4 Sept 24 phase 1 30 Nov 24 phase 2,WX,,Caseloads,,,X4
            2.2,Doing,,Listen to children before each review,Jun 24,when the new team is there,QT,Out of the budget,,,Begun,X5
            """;

    @Test
    void a_table_is_looked_at_corrected_and_brought_in_and_says_what_it_leaves_open() {
        Visitor office = signedIn("programme");
        String plan = new ProgrammeOffice(office).begins("Plan of a table");
        office.open("/programme/import/" + plan);
        office.findsItAccessible();
        office.press("Look at the table");
        office.isToldFieldByField("Choose a file or paste a table");

        office.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("plan.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        office.press("Look at the table");
        office.sees("5 rows, of which 3 come in as actions.");
        office.sees("Columns kept as they are written: Cost centre.");
        office.sees("“May 24” is a month. Its last day was taken: 31 May 2024.");
        office.sees("“20 Jun” has no year. It was taken as 2024");
        office.sees("It ends on 31 May 2024, before it starts on 1 June 2024.");
        office.sees("A plan comes in whole.");
        office.findsItAccessible();
        office.picture("plan-import-preview");

        office.follow("Correct row 3");
        office.sees("Correct one of the two.");
        office.findsItAccessible();
        office.picture("plan-import-row");
        office.field("End").fill("30 June 24");
        office.press("Read this row again");
        office.sees("Row 3 was read again.");
        office.sees("The file has “31 May 24”; somebody wrote “30 June 24” instead.");
        office.follow("Correct row 6");
        office.field("End").fill("Mar 25");
        office.press("Read this row again");

        office.follow("Columns");
        office.findsItAccessible();
        office.press("Read the table again");
        office.press("Bring 5 actions in");
        office.sees("5 actions were brought in.");
        office.sees("Complete Partner found");
        office.findsItAccessible();
        office.picture("plan-import-quality");

        office.follow("Number 1.2 as the plan wrote it");
        office.sees("31 May 24");
        office.sees("X2");
        office.findsItAccessible();
        office.picture("plan-import-as-written");
    }

    @Test
    void two_people_who_correct_one_row_see_what_the_other_wrote_and_lose_nothing() {
        Visitor office = signedIn("programme");
        String plan = new ProgrammeOffice(office).begins("Plan of a table for two");
        office.open("/programme/import/" + plan);
        office.field("Or paste it").fill("No\tAction\tBy when\tWho\n1\tTalk to carers\tSept 24\tQT\n");
        office.press("Look at the table");
        office.sees("1 row, of which 1 comes in as an action.");
        office.follow("Correct row 2");
        office.field("Action").fill("Talk to every carer");

        Visitor another = signedIn("programme");
        another.open(office.page().url());
        another.field("End").fill("Oct 24");
        another.press("Read this row again");
        another.sees("Row 2 was read again.");

        office.press("Read this row again");
        office.sees("was changed by somebody else after you opened this page");
        office.sees("Somebody else has written in this cell meanwhile: Oct 24");
        assertThat(office.field("Action")).hasValue("Talk to every carer");
        assertThat(office.field("End")).hasValue("Oct 24");
        office.findsItAccessible();
        office.press("Read this row again");
        office.sees("Row 2 was read again.");
        office.sees("31 October 2024");
        office.sees("Talk to every carer");
    }

    @Test
    void a_pasted_table_may_be_thrown_away() {
        Visitor office = signedIn("programme");
        String plan = new ProgrammeOffice(office).begins("Plan of a pasted table");
        office.open("/programme/import/" + plan);
        office.field("Or paste it").fill("No\tAction\tBy when\tWho\n1\tTalk to carers\tSept 24\tQT\n");
        office.press("Look at the table");
        office.sees("1 row, of which 1 comes in as an action.");
        office.page().getByText("Throw away").first().click();
        office.press("Throw this preview away");
        office.sees("Pasted table was thrown away.");
    }
}
