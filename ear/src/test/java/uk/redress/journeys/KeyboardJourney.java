package uk.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By Tab alone: every stop can be seen, none holds anybody fast, and what has to be done can be done. */
class KeyboardJourney extends Journey {

    private static final int MORE_THAN_ANY_PAGE_HAS = 400;

    @Test
    void somebody_without_a_mouse_gets_through_the_register_and_a_form() {
        Visitor officer = signedIn("officer");
        officer.open("/register");
        List<String> stops = tabThrough(officer);
        assertThat(stops.get(0)).isEqualTo("Skip to the content");
        assertThat(stops).contains("Show", "Columns", "Export CSV");

        officer.open("/complaints/receive");
        assertThat(tabThrough(officer)).contains("act:receivedOn:f:date", "act:summary:in", "act:save");
    }

    @Test
    void a_complaint_is_received_by_keyboard_alone() {
        Visitor officer = signedIn("officer");
        officer.open("/complaints/receive");
        Keyboard keyboard = officer.page().keyboard();
        keyboard.press("Tab");
        keyboard.press("Enter");
        keyboard.press("Tab");
        keyboard.press("Space");
        keyboard.press("Tab");
        keyboard.type(Office.today());
        tabTo(officer, "act:summary:in");
        keyboard.type("Typed without a mouse");
        tabTo(officer, "act:save");
        keyboard.press("Enter");
        officer.sees("is registered and its clocks run");
        officer.sees("Typed without a mouse");
    }

    private static void tabTo(Visitor visitor, String id) {
        for (int stop = 0; stop < MORE_THAN_ANY_PAGE_HAS; stop++) {
            visitor.page().keyboard().press("Tab");
            if (id.equals(visitor.page().evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    /** What Tab stops at, from the top of the page until it leaves it: each stop seen to be marked. */
    private static List<String> tabThrough(Visitor visitor) {
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < MORE_THAN_ANY_PAGE_HAS; stop++) {
            visitor.page().keyboard().press("Tab");
            String at = (String) visitor.page().evaluate("""
                    () => {
                      const at = document.activeElement;
                      if (at === document.body || at.dataset.tabbed) { return null; }
                      at.dataset.tabbed = 'true';
                      const style = getComputedStyle(at);
                      const box = at.getBoundingClientRect();
                      const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                      const name = at.id || at.textContent.trim() || at.getAttribute('aria-label') || at.outerHTML;
                      return (marked && box.width > 0 && box.bottom > 0 ? '' : 'not marked: ') + name;
                    }""");
            if (at == null) {
                assertThat(stops).as("stops on " + visitor.page().url()).noneMatch(name -> name.startsWith("not"));
                return stops;
            }
            stops.add(at);
        }
        throw new AssertionError("Tab never leaves " + visitor.page().url());
    }
}
