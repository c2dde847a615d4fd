package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingTypedIsLostJourney extends Journey {

    private static final String SUMMARY = "What it is about";
    private static final String REASON = "What they said";

    @Test
    void a_session_that_ended_costs_a_sign_in_and_no_text() {
        Visitor officer = signedIn("officer");
        String page = "/complaints/withdraw/" + Office.inAHurry(officer).receives("A letter was never answered");
        officer.open(page);
        officer.field(REASON).fill("She rang on Monday.");
        officer.sees("Kept as a draft on");
        sessionEnds(officer);
        officer.press("Record the withdrawal");

        officer.isAt("/login");
        officer.sees("nothing happened for a while");
        officer.signIn("officer", "demo");
        officer.isAt(page);
        officer.sees("Text you typed here was kept on");
        officer.findsItAccessible();
        officer.press("Use it");
        assertThat(officer.field(REASON)).hasValue("She rang on Monday.");
    }

    @Test
    void what_is_typed_after_the_session_ended_waits_on_the_page_for_a_sign_in() {
        Visitor officer = signedIn("officer");
        String page = "/complaints/withdraw/" + Office.inAHurry(officer).receives("A form was never returned");
        officer.open(page);
        sessionEnds(officer);
        officer.field(REASON).fill("She rang on Monday and again on Tuesday.");
        officer.sees("You have been signed out");
        officer.findsItAccessible();
        officer.press("Record the withdrawal");
        officer.isAt(page);

        Page signIn = officer.page().context().waitForPage(() -> officer.follow("Sign in again in a new tab"));
        signIn.getByLabel("User name").fill("officer");
        signIn.getByLabel("Password").fill("demo");
        signIn.getByLabel("Password").press("Enter");
        assertThat(signIn.locator("h1")).hasText("My work");
        officer.page().bringToFront();
        officer.press("Record the withdrawal");
        officer.sees("This page has expired");
        officer.follow("Open the page again");
        officer.press("Use it");
        assertThat(officer.field(REASON)).hasValue("She rang on Monday and again on Tuesday.");
    }

    @Test
    void of_twenty_tabs_in_one_session_the_first_can_still_be_sent() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        Office.choose(officer, "Is a child at risk of harm now?", "No");
        officer.field("Date received").fill(Office.today());
        officer.field(SUMMARY).fill("Typed in the first of twenty tabs");
        List<Page> others = new ArrayList<>();
        for (int tab = 2; tab <= 20; tab++) {
            Page other = officer.anotherTab();
            other.navigate(tab % 2 == 0 ? "/complaints/receive" : "/work");
            others.add(other);
        }

        officer.press("Register the complaint");
        officer.sees("is registered and its clocks run");
        officer.sees("Typed in the first of twenty tabs");

        Page last = others.get(others.size() - 1);
        last.bringToFront();
        last.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        last.getByLabel("Date received").fill(Office.today());
        last.getByLabel(SUMMARY).fill("Typed in the last of twenty tabs");
        last.getByText("Register the complaint").last().click();
        assertThat(last.locator("main")).containsText("Typed in the last of twenty tabs");
    }

    @Test
    void a_form_sent_after_its_page_was_forgotten_comes_back_with_its_text() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("Pocket money was not paid");
        officer.open("/complaints/correct/" + number);
        officer.field("Why you correct it").fill("Typed and sent at once, before any draft.");
        officer.field("Raised by (optional)").fill("Aunt");
        officer.page().evaluate("document.querySelector('#act [name=\"jakarta.faces.ViewState\"]').value = '1:1'");
        officer.press("Save the correction");
        officer.sees("This page has expired");
        officer.findsItAccessible();

        officer.follow("Open the page again");
        officer.isAt("/complaints/correct/" + number);
        officer.press("Use it");
        assertThat(officer.field("Why you correct it")).hasValue("Typed and sent at once, before any draft.");
        assertThat(officer.field("Raised by (optional)")).hasValue("Aunt");
        officer.press("Save the correction");
        officer.sees("are corrected");
        officer.open("/complaints/correct/" + number);
        officer.seesNot("was kept on");
    }

    /** The server no longer knows it, as after an hour in which nothing happened. */
    private static void sessionEnds(Visitor visitor) {
        visitor.page().context().addCookies(List.of(new Cookie("JSESSIONID", "forgotten").setUrl(ADDRESS)));
    }
}
