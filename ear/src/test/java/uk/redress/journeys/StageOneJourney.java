package uk.redress.journeys;

import org.junit.jupiter.api.Test;

class StageOneJourney extends Journey {

    @Test
    void an_officer_receives_a_manager_answers_an_officer_closes_and_an_auditor_reads_it() {
        Visitor officer = signedIn("officer");
        Office office = new Office(officer);
        String number = office.bringsToTheManager(
                "A review was moved three times", "Service Manager, Children in Care", "Children in Care");

        Visitor manager = signedIn("service.manager");
        manager.findsInTheirWork(number);
        manager.findsItAccessible();
        Office.responds(manager, number, "Upheld");

        office.passes(number);
        office.sendsAnswer(number);
        office.closes(number, "The dates of the next year are agreed.");

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + number);
        auditor.sees("A review was moved three times");
        auditor.sees("Upheld");
        auditor.findsItAccessible();
        auditor.seesNot("Withdraw");
    }

    @Test
    void what_is_missing_is_said_field_by_field_and_nothing_typed_is_lost() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        officer.field("Date received").fill("31/2/2026");
        officer.field("What it is about").fill("<b>Typed</b> & kept");
        officer.press("Register the complaint");

        officer.sees("There is a problem");
        officer.findsItAccessible();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(officer.field("What it is about"))
                .hasValue("<b>Typed</b> & kept");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(officer.field("Date received"))
                .hasValue("31/2/2026");
    }

    @Test
    void another_teams_manager_is_told_the_same_as_of_a_number_that_does_not_exist() {
        Office office = new Office(signedIn("officer"));
        String number = office.bringsToTheManager(
                "A letter went to the wrong house", "Service Manager, Children in Care", "Children in Care");

        Visitor stranger = signedIn("service.manager.2");
        stranger.open("/complaints/" + number);
        String theirs = stranger.page().locator("main").innerText();
        stranger.open("/complaints/CS-1999-0001");
        org.assertj.core.api.Assertions.assertThat(
                        stranger.page().locator("main").innerText())
                .isEqualTo(theirs);
        stranger.findsItAccessible();
    }
}
