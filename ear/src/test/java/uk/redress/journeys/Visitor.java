package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A person at a browser: opens addresses, fills in fields by their labels, presses buttons by their words. */
final class Visitor {

    static final int WIDE = 1280;
    static final int NARROW = 390;
    static final int HEIGHT = 900;
    private static final List<String> WCAG_A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final Pattern KEY = Pattern.compile(
            "[?]{3}|\\b(approvalKind|closing|decision|finding|ground|journal|letterKind|part|role|stage|status|step|way)[.][A-Za-z]");

    private final BrowserContext context;
    private final Page page;
    private final List<String> broken = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        watch(page);
        context.onPage(this::watch);
    }

    /** For what the words of this class do not say. */
    Page page() {
        return page;
    }

    /** Another tab of the same person. */
    Page anotherTab() {
        return context.newPage();
    }

    void signIn(String userName, String password) {
        field("User name").fill(userName);
        field("Password").fill(password);
        press("Sign in");
    }

    void open(String path) {
        page.navigate(path);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void press(String words) {
        button(words).click();
    }

    void follow(String words) {
        link(words).click();
    }

    /** Waits for these words in the page's own part, leaving out header and menu. */
    void sees(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    /** What is due last stands on the last page of the work list. */
    void findsInTheirWork(String number) {
        open("/work");
        Locator next = page.locator("nav.pager a[rel=next]");
        while (!page.locator("main").innerText().contains(number) && next.count() > 0) {
            next.click();
        }
        sees(number);
    }

    /** For what the server does by itself: opens the page again until it is there. */
    void waitsUntilItSees(String words) {
        for (int again = 0; again < 30 && !page.locator("main").innerText().contains(words); again++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        sees(words);
    }

    /** The summary at the top names each problem and leads to its field, which says the same. */
    void isToldFieldByField(String... problems) {
        Locator summary = page.locator("#error-summary");
        for (String problem : problems) {
            assertThat(summary).containsText(problem);
        }
        Assertions.assertThat(page.evaluate("""
                () => [...document.querySelectorAll('#error-summary li')].map(line => {
                  const link = line.querySelector('a');
                  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
                  const part = field && field.closest('.field');
                  return part && part.textContent.includes(line.textContent.trim()) ? '' : line.textContent.trim();
                }).filter(words => words).join('; ')"""))
                .as("problems on %s that lead to no field that says so", page.url())
                .isEqualTo("");
    }

    void waitsUntilItSeesNot(String words) {
        for (int again = 0; again < 30 && page.locator("main").innerText().contains(words); again++) {
            page.waitForTimeout(500);
            page.reload();
        }
        seesNot(words);
    }

    void seesNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
    }

    void isAt(String path) {
        // escaped by hand: the browser's regular expressions know no \Q
        String literally = (Journey.ADDRESS + path).replaceAll("[^A-Za-z0-9/:-]", "\\\\$0");
        assertThat(page).hasURL(Pattern.compile("^" + literally + "([?#;].*)?$"));
    }

    /** A key shown in the place of its words has none. */
    private void findsEverythingInWords() {
        Assertions.assertThat(page.locator("main").innerText())
                .as("wording of %s", page.url())
                .doesNotContainPattern(KEY);
    }

    /** Looks at the page as it stands, open dialogs and shown errors included, at both widths, leaving out nothing. */
    void findsItAccessible() {
        findsEverythingInWords();
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            Assertions.assertThat(violations().stream().map(Visitor::inWords))
                    .as("axe on %s at %d pixels", page.url(), width)
                    .isEmpty();
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels needs no sideways scrolling", page.url(), width)
                    .isLessThanOrEqualTo(width);
        }
    }

    /**
     * Three times as fast as axe is by default. It would open a browser window for each page to put the parts of its frames
     * together, and these pages have no frames; and it would describe everything that is in order as well.
     */
    private List<Rule> violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(WCAG_A_AND_AA)
                .analyze()
                .getViolations();
    }

    void picture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Journey.PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException e) {
            broken.add("no picture: " + e.getMessage());
        }
    }

    void leave() {
        context.close();
    }

    /** No script failed and nothing was refused by the content security policy. */
    void sawNothingBroken() {
        Assertions.assertThat(broken).as("what the browser's console said").isEmpty();
    }

    private void watch(Page tab) {
        tab.onPageError(broken::add);
        tab.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                broken.add(message.text());
            }
        });
    }

    private static String inWords(Rule rule) {
        return "%s (%s): %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getHtml())
                                .toList());
    }
}
