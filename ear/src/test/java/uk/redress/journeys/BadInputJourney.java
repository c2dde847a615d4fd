package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BadInputJourney extends Journey {

    private static final String NEVER_GIVEN = "CS-1999-0001";

    private static final List<String> PAGES_OF_A_COMPLAINT = List.of(
            "/complaints/#",
            "/complaints/acknowledge/#",
            "/complaints/assign/#",
            "/complaints/check/#",
            "/complaints/close/#",
            "/complaints/correct/#",
            "/complaints/extend/#",
            "/complaints/hand-over/#",
            "/complaints/leave/#",
            "/complaints/letter/#/1",
            "/complaints/outside/#",
            "/complaints/points/#",
            "/complaints/quality/#",
            "/complaints/respond/#",
            "/complaints/send/#",
            "/complaints/tell/#",
            "/complaints/withdraw/#",
            "/deadlines/#/LOCAL_RESOLUTION");

    @Test
    void every_form_of_stage_one_says_what_is_missing_too_long_or_on_no_possible_day() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        refusesNonsense(officer, "/complaints/receive", "Register the complaint");
        officer.field("Date received").fill("1/1/2999");
        officer.press("Register the complaint");
        officer.isToldFieldByField("Date received must not be after");
        officer.field("Date received").fill("31/12/1899");
        officer.press("Register the complaint");
        officer.isToldFieldByField("Date received must not be before 1 January 1900");

        String number = office.receives("Nothing but good input");
        refusesNonsense(officer, "/complaints/check/" + number, "It belongs to the procedure");
        office.checks(number);
        refusesNonsense(officer, "/complaints/acknowledge/" + number, "Record the acknowledgement");
        Map.of(
                        "withdraw", "Record the withdrawal",
                        "outside", "Ask the manager",
                        "correct", "Save the correction",
                        "tell", "Record the letter")
                .forEach((act, button) -> refusesNonsense(officer, "/complaints/" + act + "/" + number, button));
        office.acknowledges(number);
        refusesNonsense(officer, "/complaints/points/" + number, "Record the points");
        office.agreesPoint(number, "Nothing but good input");
        officer.open("/complaints/assign/" + number);
        officer.press("Assign");
        officer.isToldFieldByField("Choose the manager who will answer", "Choose the team the complaint is about");
        office.assigns(number, "Service Manager, Children in Care", "Children in Care");
        refusesNonsense(officer, "/complaints/extend/" + number, "Ask for more time");
        refusesNonsense(officer, "/complaints/respond/" + number, "Give the response");
        Office.responds(officer, number, "Upheld");
        refusesNonsense(officer, "/complaints/quality/" + number, "Send back to the manager");
        office.passes(number);
        refusesNonsense(officer, "/complaints/send/" + number, "Record that it was sent");
        officer.field("Date sent").fill("1/1/1999");
        officer.press("Record that it was sent");
        officer.isToldFieldByField("Date sent must not be before");
        officer.field("Date sent").fill("1/1/2999");
        officer.press("Record that it was sent");
        officer.isToldFieldByField("Date sent must not be after");
        officer.findsItAccessible();
        office.sendsAnswer(number);
        officer.open("/complaints/close/" + number);
        refusesTooMuch(officer, "Close the complaint");
        officer.open("/complaints/" + number);
        officer.sees("Nothing but good input");
    }

    @Test
    void every_form_of_administration_says_what_is_missing_or_too_long() {
        Visitor administrator = signedIn("admin");
        refusesNonsense(administrator, "/administration/calendar", "Add the day");
        refusesNonsense(administrator, "/administration/ladder", "Add the reminder");
        refusesNonsense(administrator, "/administration/teams", "Add the team");
        refusesNonsense(administrator, "/administration/account", "Add the account");
        administrator.open("/administration/settings");
        refusesTooMuch(administrator, "Save the settings");
        Visitor manager = signedIn("complaints.manager");
        refusesNonsense(manager, "/administration/letters/WITHDRAWAL_CONFIRMED", "Save the wording");
        manager.findsItAccessible();
    }

    @Test
    void what_looks_like_markup_is_shown_as_it_was_typed() {
        Visitor officer = signedIn("officer");
        String typed = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script> & more";
        String number = Office.inAHurry(officer).receives(typed);
        officer.sees(typed);
        officer.open("/register?q=" + number.substring(3));
        officer.open("/work?show=everybodys");
        officer.open("/complaints/correct/" + number);
        assertThat(officer.field("What it is about")).hasValue(typed);
        assertThat(officer.page().locator("img[src=x]")).hasCount(0);
        assertThat(officer.page().title()).doesNotContain("broken");
    }

    @Test
    void a_number_that_is_not_yours_answers_on_every_page_like_one_that_does_not_exist() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer)
                .bringsToTheManager("A door was kept locked", "Service Manager, Children in Care", "Children in Care");
        Visitor other = signedIn("service.manager.2");
        for (String page : PAGES_OF_A_COMPLAINT) {
            String theirs = answer(other, page.replace("#", number));
            assertThat(theirs).as(page).isEqualTo(answer(other, page.replace("#", NEVER_GIVEN)));
            assertThat(theirs).as(page).startsWith("404");
        }
    }

    @Test
    void an_address_that_leads_nowhere_says_so_and_nothing_more() {
        Visitor officer = signedIn("officer");
        Visitor manager = signedIn("complaints.manager");
        Visitor administrator = signedIn("admin");
        Stream.of("/complaints/CS-1999-0001", "/complaints/nothing", "/complaints/check/" + NEVER_GIVEN)
                .forEach(path -> leadsNowhere(officer, path));
        Stream.of("/deadlines/" + NEVER_GIVEN + "/NOTHING", "/quarters/2017-18-Q9", "/quarters/nothing")
                .forEach(path -> leadsNowhere(officer, path));
        Stream.of("/imports/preview/999999999", "/imports/preview/nothing", "/imports/settle/999999999")
                .forEach(path -> leadsNowhere(officer, path));
        Stream.of("/approvals/refuse/999999999", "/approvals/refuse/nothing", "/administration/letters/NOTHING")
                .forEach(path -> leadsNowhere(manager, path));
        Stream.of("/administration/account/999999999", "/administration/teams/999999999")
                .forEach(path -> leadsNowhere(administrator, path));
        Stream.of("/administration/ladder/999999999", "/administration/ladder/nothing")
                .forEach(path -> leadsNowhere(administrator, path));
        officer.open("/complaints/nothing");
        officer.findsItAccessible();
    }

    @Test
    void a_failure_of_ours_has_a_reference_that_finds_the_log_and_what_was_typed_is_offered_again() throws IOException {
        Visitor officer = signedIn("officer");
        String page = "/complaints/correct/" + Office.inAHurry(officer).receives("A file was mislaid");
        officer.open(page);
        officer.field("Why you correct it").fill("Typed before it failed.");
        DatabaseOwner.without("insert on casework.journal_payload", () -> {
            officer.press("Save the correction");
            officer.sees("Something went wrong");
        });
        officer.findsItAccessible();
        Locator reference = officer.page().locator(".reference");
        String said = reference.innerText().replaceAll("(?s)^.*\\s", "");
        assertThat(said).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(Files.readString(Path.of(System.getProperty("it.base"), "log", "server.log")))
                .contains("Reference " + said + ": POST " + page + " failed");
        officer.seesNot("Exception");

        officer.open(page);
        officer.press("Use it");
        assertThat(officer.field("Why you correct it")).hasValue("Typed before it failed.");
    }

    /** Sends the form with nothing in it, then with far too much. */
    private static void refusesNonsense(Visitor visitor, String path, String button) {
        visitor.open(path);
        fillAll(visitor, button, 0);
        visitor.press(button);
        visitor.sees("There is a problem");
        visitor.isToldFieldByField();
        refusesTooMuch(visitor, button);
    }

    private static void refusesTooMuch(Visitor visitor, String button) {
        fillAll(visitor, button, 31_000);
        visitor.press(button);
        visitor.sees("There is a problem");
        visitor.isToldFieldByField();
        assertThat(visitor.page().evaluate("""
                        () => Math.max(...[...document.querySelectorAll('main input, main textarea')].map(f => f.value.length))"""))
                .as("what was typed on " + visitor.page().url())
                .isEqualTo(31_000);
    }

    /** Past the browser's own limits, as a script or an old browser would send it. */
    private static void fillAll(Visitor visitor, String button, int length) {
        visitor.button(button).evaluate("""
                (button, length) => [...button.form.elements]
                  .filter(field => field.matches('textarea, input:not([type]), input[type=text]') && !field.readOnly)
                  .forEach(field => {
                    field.value = length && field.id.endsWith(':date') ? '1/1/1899' : 'x'.repeat(length);
                  })""", length);
    }

    private static void leadsNowhere(Visitor visitor, String path) {
        assertThat(answer(visitor, path)).as(path).startsWith("404").contains("Page not found");
    }

    private static String answer(Visitor visitor, String path) {
        APIResponse answer = visitor.page().request().get(path);
        return answer.status()
                + answer.text().replaceAll("(?s)^.*<main", "<main").replaceAll("(?s)</main>.*$", "");
    }
}
