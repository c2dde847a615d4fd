package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The programme office measures what changed: by hand, from a file, and with what does not add up. */
class IndicatorsJourney extends Journey {

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

    @Test
    void an_indicator_is_defined_gets_a_target_and_readings_and_one_is_corrected() {
        Visitor office = signedIn("programme");
        String reference = "K" + mark;
        office.open("/programme/indicators/define");
        office.press("Define the indicator");
        office.isToldFieldByField("Enter the name", "Enter the unit");
        office.findsItAccessible();

        office.field("Reference (optional)").fill(reference);
        office.field("Name").fill("Conferences in time " + mark);
        office.field("Unit").fill("%");
        office.press("Define the indicator");
        office.isAt("/programme/indicators/" + reference);
        office.sees("No reading yet");
        office.findsItAccessible();

        office.follow("Set a target");
        office.field("Target in %").fill("90%");
        office.field("Applies from").fill("1 April 2024");
        office.findsItAccessible();
        office.press("Set this target");

        enter(office, "January 2025", "60");
        office.sees("nothing before it to compare with");
        enter(office, "February 2025", "65");
        office.sees("more than 10% off, but not worse than before");
        enter(office, "March 2025", "85");
        office.sees("5 points away from 90%, 5.6% off");
        office.sees("No reading since 31 March 2025");
        assertThat(office.page().locator("figure.chart svg[role=img] desc"))
                .containsText("from 60% in January 2025 to 85% in March 2025");
        office.findsItAccessible();

        office.follow("Correct March 2025");
        office.field("Figure in %").fill("58");
        office.field("Source").fill("Revised sheet");
        office.field("Why it is corrected").fill("A team was counted twice.");
        office.findsItAccessible();
        office.press("Save the reading");
        office.sees("Corrected: A team was counted twice.");
        office.sees("more than 10% off, and worse than before");
        office.page().getByText("What was said before").click();
        office.sees("85%, Monthly sheet");
        office.findsItAccessible();

        office.open("/programme/indicators?q=" + mark + "&rag=RED");
        office.sees("1 indicator");
        office.sees("Worsening");
        office.findsItAccessible();
    }

    @Test
    void a_reading_of_next_year_and_a_figure_in_words_are_met_with_a_message_and_the_form_is_kept() {
        Visitor office = signedIn("programme");
        String reference = define(office);
        office.open("/programme/indicators/record/" + reference);
        office.field("Period").fill("March 2035");
        office.field("Figure in %").fill("about forty");
        office.field("Source").fill("Monthly sheet");
        office.press("Save the reading");
        office.isToldFieldByField("“about forty” is not a figure. Write it as 87 or 43.1.");

        office.field("Figure in %").fill("40");
        office.press("Save the reading");
        office.sees("March 2035 lies in the future");
        assertThat(office.field("Source")).hasValue("Monthly sheet");
        office.findsItAccessible();
    }

    @Test
    void the_slower_of_two_sees_what_was_entered_meanwhile_and_keeps_what_was_typed() {
        Visitor office = signedIn("programme");
        String reference = define(office);
        Visitor other = signedIn("programme");
        other.open("/programme/indicators/record/" + reference);
        enter(office, "January 2025", "61");

        other.field("Period").fill("February 2025");
        other.field("Figure in %").fill("44");
        other.field("Source").fill("Phone call");
        other.press("Save the reading");
        other.sees("was changed by somebody else after you opened this page");
        other.sees("61%");
        assertThat(other.field("Figure in %")).hasValue("44");
        other.findsItAccessible();
        other.press("Save the reading");
        other.sees("44%");
    }

    @Test
    void a_table_of_readings_is_looked_at_row_by_row_before_it_is_accepted() {
        Visitor office = signedIn("programme");
        office.open("/programme/indicators/bring-in");
        office.press("Look at the table");
        office.sees("Choose the file with the table");
        office.findsItAccessible();

        choose(office, "readings.csv", """
                Ref,Indicator,Period,Value,Unit,Target,Direction,Source note
                P#,Visits in time #,2024-11,87,%,95,higher is better,report of January
                ,Reports shared #,2025-03,,%,90,higher is better,report of March
                ,Agency staff #,2035-03,41,%,20,lower is better,minute of March
                """.replace("#", mark));
        office.press("Look at the table");
        office.sees("There is no figure: it is recorded that none was published.");
        office.sees("March 2035 lies in the future");
        office.sees("A target of 95 is set from 1 November 2024");
        office.findsItAccessible();

        office.press("Accept 2 rows");
        office.sees("Something came of 2 of its rows");
        office.findsItAccessible();
        office.open("/programme/indicators/P" + mark);
        office.sees("report of January");
        office.sees("87%");

        Visitor member = signedIn("member");
        member.open("/programme/indicators?q=" + mark);
        member.sees("Reports shared " + mark);
        member.sees("Not published");
        member.seesNot("Agency staff " + mark);
        member.open("/programme/indicators/bring-in");
        member.seesNot("Look at the table");
    }

    @Test
    void a_table_of_staff_that_does_not_add_up_is_kept_as_it_is_and_pointed_out() {
        Visitor office = signedIn("programme");
        office.open("/programme/indicators/bring-in");
        office.page().getByLabel("Staff by service area").check();
        office.field("Day the table of staff is about (optional)").fill("30 June 2024");
        choose(office, "staff.csv", """
                Area,Budgeted FTE,Employee FTE,Vacant FTE,Vacancy rate %,Agency FTE,Agency %
                Grand Total,100.0,80.0,20.0,20.0%,20.0,20.0%
                North #,60.0,45.0,25.0,41.67%,15.0,25.0%
                South #,40.0,35.0,5.0,12.5%,5.0,12.5%
                """.replace("#", mark));
        office.press("Look at the table");
        office.sees("North " + mark + ": 60.0 budgeted less 45.0 employed is 15.0 FTE, but 25.0 are given as vacant.");
        office.sees("Grand Total: the areas add up to 30.0 FTE vacant, but the total says 20.0.");
        office.findsItAccessible();
        office.press("Accept 3 rows");

        office.follow("To the table of staff");
        office.isAt("/programme/indicators/staff/2024-06-30");
        office.sees("41.7%");
        office.findsItAccessible();
        office.open("/programme/indicators?q=North+" + mark);
        office.sees("Vacancy rate: North " + mark);
        office.sees("Agency share: North " + mark);
    }

    private String define(Visitor office) {
        office.open("/programme/indicators/define");
        office.field("Name").fill("Visits " + mark);
        office.field("Unit").fill("%");
        office.press("Define the indicator");
        office.sees("has been defined");
        String address = office.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void enter(Visitor office, String period, String figure) {
        office.follow("Enter a reading");
        office.field("Period").fill(period);
        office.field("Figure in %").fill(figure);
        office.field("Source").fill("Monthly sheet");
        office.press("Save the reading");
        office.sees("has been saved");
    }

    private static void choose(Visitor office, String name, String content) {
        office.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }
}
