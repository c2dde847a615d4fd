package uk.redress.journeys;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story told in the browser. Extend it and ask for the people in it: {@code Visitor officer = signedIn("officer")}.
 * Each has a browser of their own. When the story fails, a picture of what each saw last is in target/pictures.
 */
@ExtendWith({WithBrowser.class, ArquillianExtension.class})
@RunAsClient
abstract class Journey {

    static final Path PICTURES = Path.of("target", "pictures");
    static final String ADDRESS = "http://localhost:" + Integer.getInteger("it.http.port");

    private final List<Visitor> visitors = new ArrayList<>();
    private Browser browser;

    /** Somebody who has not said who they are. */
    Visitor stranger() {
        Visitor visitor = new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(ADDRESS)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(Visitor.WIDE, Visitor.HEIGHT)));
        visitors.add(visitor);
        return visitor;
    }

    /** One of the demo accounts, signed in. */
    Visitor signedIn(String userName) {
        Visitor visitor = stranger();
        visitor.open("/login");
        visitor.signIn(userName, "demo");
        return visitor;
    }

    void begin(Browser own) {
        this.browser = own;
    }

    void end(String story, boolean failed) {
        int number = 0;
        for (Visitor visitor : visitors) {
            number++;
            if (failed) {
                visitor.picture("failed-%s-%s-%d"
                        .formatted(getClass().getSimpleName(), story.replaceAll("[^A-Za-z0-9_]", ""), number));
            }
        }
        visitors.forEach(Visitor::leave);
        if (!failed) {
            visitors.forEach(Visitor::sawNothingBroken);
        }
    }
}
