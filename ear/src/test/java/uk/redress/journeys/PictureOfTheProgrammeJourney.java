package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** The programme at a glance: for who runs it, for who sits on its board, and for the families it is for. */
class PictureOfTheProgrammeJourney extends Journey {

    private static final String FINDING = "Children do not know who comes next.";
    private static final String FIRST = "Say at once who the new social worker is";
    private static final String SECOND = "Ask each child what went well";

    @Test
    void a_plan_is_seen_against_time_on_a_wall_in_a_line_and_in_plain_words() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        work.records("Visit of a picture", FINDING);
        String plan = work.begins("Plan of a picture");
        String first = work.proposes(plan, FIRST, FINDING);
        String second = work.proposes(plan, SECOND, FINDING);
        waitsFor(office, second, first);
        saysPlainly(office, first);

        office.open("/programme/plans/" + plan);
        office.follow("Timeline");
        office.isAt("/programme/picture");
        office.sees("Practice");
        office.findsItAccessible();
        goesAlongByKeyboard(office, first);

        office.open("/programme/picture?plan=" + plan + "&rating=RED");
        office.sees("There is nothing to draw");
        office.findsItAccessible();

        Visitor member = signedIn("member");
        member.open("/programme/picture/wall?plan=" + plan);
        member.sees("2 actions: 2 grey");
        member.findsItAccessible();
        member.picture("status-wall");
        member.follow("Accepted against planned");
        member.sees("A board has accepted 0 of 2 actions");
        member.sees("Month by month");
        member.findsItAccessible();
        member.follow("In plain words");
        member.sees("We said we would do 2 things");
        member.sees("You know who comes next before the old one goes.");
        member.sees("Not started yet, or stopped");
        member.sees("One more thing is part of the plan");
        member.seesNot("Head of Practice");
        member.seesNot("HoP");
        member.findsItAccessible();
        member.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(member.page().locator(".picture-views")).isHidden();
        member.picture("plain-words-printed");
    }

    private static void waitsFor(Visitor office, String action, String other) {
        office.open("/programme/way/" + action);
        Locator form = office.page().locator("form[id=waits]");
        form.getByLabel("Reference of the other action").fill(other);
        form.getByLabel("Why").fill("The children have to know first.");
        office.press("Let it wait");
        office.sees(action + " waits for the other action.");
    }

    private static void saysPlainly(Visitor office, String action) {
        office.open("/programme/actions/" + action);
        office.follow("Say it in plain words");
        office.findsItAccessible();
        office.field("In plain words").fill("The HoP tells the IRO.");
        office.press("Save these words");
        office.sees("Write out HoP: not everybody knows what it stands for.");
        office.field("In plain words").fill("The Head of Practice tells you.");
        office.press("Save these words");
        office.sees("It names Head of Practice. Say what is done, not who does it.");
        office.field("In plain words").fill("You know who comes next before the old one goes.");
        office.press("Save these words");
        office.sees(action + " can be read by families now.");
    }

    /** Each row of the drawing is a link that says everything the row shows. */
    private static void goesAlongByKeyboard(Visitor office, String action) {
        Locator row = office.page().locator(".timeline-wide a[href$='" + action + "']");
        row.focus();
        assertThat(row).hasAccessibleName(java.util.regex.Pattern.compile("1, " + FIRST + "\\. Grey: .*no last day"));
        office.page().keyboard().press("Enter");
        office.isAt("/programme/actions/" + action);
    }
}
