package uk.redress.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The acts of stage 1 as people do them on the pages: each by whoever's turn it is, looked at by axe on the way. */
final class Office {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final Visitor officer;
    private final boolean looking;

    Office(Visitor officer) {
        this(officer, true);
    }

    private Office(Visitor officer, boolean looking) {
        this.officer = officer;
        this.looking = looking;
    }

    /** For stories that begin later: nobody looks at the pages on the way, other journeys have. */
    static Office inAHurry(Visitor officer) {
        return new Office(officer, false);
    }

    /** Registers a complaint received today and answers its number. */
    String receives(String summary) {
        officer.open("/complaints/receive");
        choose(officer, "Is a child at risk of harm now?", "No");
        officer.field("Date received").fill(today());
        officer.field("What it is about").fill(summary);
        part("Complainant")
                .getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Parent of a journey");
        looks();
        officer.press("Register the complaint");
        officer.sees("is registered and its clocks run");
        return numberInAddress();
    }

    void checks(String number) {
        officer.open("/complaints/check/" + number);
        choose(officer, "Is there a safeguarding concern?", "No");
        choose(officer, "Does the complainant act for somebody else?", "No");
        looks();
        officer.press("It belongs to the procedure");
        officer.sees("belongs to the procedure");
    }

    void acknowledges(String number) {
        officer.open("/complaints/acknowledge/" + number);
        sendsLetter("Record the acknowledgement");
        officer.sees("is recorded");
    }

    void agreesPoint(String number, String point) {
        officer.open("/complaints/points/" + number);
        officer.field("What the point is about").first().fill(point);
        looks();
        officer.press("Record the points");
        officer.sees("are agreed");
    }

    void assigns(String number, String manager, String team) {
        officer.open("/complaints/assign/" + number);
        select(officer, "Manager", manager);
        select(officer, "Team the complaint is about", team);
        looks();
        officer.press("Assign");
        officer.sees("is assigned");
    }

    /** From receipt to the manager's desk. */
    String bringsToTheManager(String summary, String manager, String team) {
        String number = receives(summary);
        checks(number);
        acknowledges(number);
        agreesPoint(number, summary);
        assigns(number, manager, team);
        return number;
    }

    void passes(String number) {
        officer.open("/complaints/quality/" + number);
        looks();
        officer.press("Pass: it can be sent");
        officer.sees("passed");
    }

    void sendsAnswer(String number) {
        officer.open("/complaints/send/" + number);
        sendsLetter("Record that it was sent");
        officer.sees("the stage 1 clock has stopped");
    }

    void closes(String number, String terms) {
        officer.open("/complaints/close/" + number);
        officer.page().getByLabel("What was agreed").fill(terms);
        looks();
        officer.press("Close the complaint");
        officer.sees("is closed");
    }

    static void responds(Visitor manager, String number, String finding) {
        manager.open("/complaints/respond/" + number);
        choose(manager, "Finding", finding);
        manager.field("Reason").first().fill("The records show it.");
        manager.field("Response").fill("We are sorry. It will not happen again.");
        manager.findsItAccessible();
        manager.press("Give the response");
        manager.sees("is given");
    }

    static void choose(Visitor visitor, String question, String answer) {
        visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .first()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    /** Chooses the option whose words begin so. */
    static void select(Visitor visitor, String label, String beginning) {
        Locator choices = visitor.field(label);
        String value = choices.locator("option")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .first()
                .getAttribute("value");
        choices.selectOption(value);
    }

    static String today() {
        return TYPED.format(ServerClock.today());
    }

    private void looks() {
        if (looking) {
            officer.findsItAccessible();
        }
    }

    /** Says how and when the letter on the page was sent, and presses the button. */
    void sendsLetter(String button) {
        officer.field("Sent to").fill("Parent of a journey");
        choose(officer, "Way", "Letter");
        officer.field("Date sent").fill(today());
        looks();
        officer.press(button);
    }

    private Locator part(String name) {
        return officer.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private String numberInAddress() {
        String address = officer.page().url();
        return address.replaceAll("^.*(CS-\\d{4}-\\d{4,9}).*$", "$1");
    }
}
