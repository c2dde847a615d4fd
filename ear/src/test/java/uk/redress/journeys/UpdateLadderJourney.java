package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** When an update that nobody gives is chased, and in which words, is for the office and the administrator to say. */
class UpdateLadderJourney extends Journey {

    @Test
    void the_office_adds_a_rung_and_the_administrator_switches_it_off() {
        Visitor office = signedIn("programme");
        office.open("/programme");
        office.follow("How updates are chased");
        office.sees("When it is asked for");
        office.findsItAccessible();
        office.press("Add the rung");
        office.isToldFieldByField("Enter a whole number of working days, like 5 or -2", "Write what is said");
        office.field("Working days").fill("90");
        office.field("What is said").fill("Nobody is told of this.");
        office.press("Add the rung");
        office.sees("at most 20 working days before and 60 after");
        office.field("Working days").fill("60");
        office.press("Add the rung");
        office.sees("The ladder has been changed.");

        Visitor administrator = signedIn("admin");
        administrator.open("/administration/updates");
        administrator.follow("60 working days after it was wanted");
        administrator.findsItAccessible();
        administrator.field("In use").uncheck();
        administrator.press("Save the rung");
        administrator.sees("The ladder has been changed.");
        assertThat(administrator.page().locator("main tbody tr").last()).containsText("Not in use");

        Visitor lead = signedIn("lead");
        lead.open("/programme/chasing");
        lead.sees("This page is not open to you");
    }
}
