package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real log as one borough published it. It lies beside the project, not in it, and may be absent. */
class RealRegisterJourney extends Journey {

    private static final String QUARTER = "/quarters/2017-18-Q3";

    private final Path folder = Path.of(System.getProperty("redress.shared", "../../shared"), "data");

    @BeforeEach
    void is_there() {
        assumeTrue(Files.isDirectory(folder), "skipped: there is no ../shared/data beside this checkout");
    }

    @Test
    void the_real_register_comes_in_whole_and_one_of_its_open_complaints_is_worked_to_its_end() {
        Visitor officer = signedIn("officer");
        int before = received(officer);
        officer.open("/import");
        officer.page().setInputFiles("input[type=file]", folder.resolve("register-2017-18-q3.csv"));
        officer.press("Look at the file");
        officer.sees("27 rows, of which 27 come in");
        officer.press("Import 27 complaints");
        officer.sees("27 complaints were imported from this file");
        assertThat(figure(officer, "Closed before Redress")).isEqualTo(16);
        assertThat(figure(officer, "Open")).isEqualTo(10);
        assertThat(figure(officer, "Outside the procedure")).isEqualTo(1);
        assertThat(figure(officer, "Left out as double") + figure(officer, "To be mended"))
                .isZero();
        Locator rows = officer.page().locator("table.import-rows tbody tr");
        assertThat(rows).hasCount(27);
        assertThat(rows.filter(having("CS-2017-"))).hasCount(27);
        String outside = number(rows.filter(having("outside the procedure")));
        String open = number(rows.filter(having("open, waits for a response")));

        officer.open("/complaints/" + outside);
        officer.sees("Outside the procedure");
        officer.findsItAccessible();

        officer.open("/complaints/" + open);
        officer.sees("it had run out before the complaint was imported");
        officer.findsItAccessible();
        Office office = Office.inAHurry(officer);
        Office.responds(officer, open, "Partly upheld");
        office.passes(open);
        officer.open("/complaints/send/" + open);
        Locator letter = officer.field("Text, as sent");
        letter.fill(letter.inputValue().replace("((complainant))", "Madam"));
        officer.field("Why it is late").fill("It had run out before it came to us.");
        office.sendsLetter("Record that it was sent");
        officer.sees("the stage 1 clock has stopped");
        office.closes(open, "Agreed on the telephone.");

        assertThat(received(officer)).isEqualTo(before + 27);
        officer.findsItAccessible();
        isPrinted(officer);
    }

    private static void isPrinted(Visitor officer) {
        officer.follow("Print view");
        officer.sees("Complaints received in the quarter");
        officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(officer.link("Register")).isHidden();
        officer.picture("quarter-printed");
        assertThat(officer.page().pdf(new Page.PdfOptions().setFormat("A4")))
                .as("the printed quarter")
                .startsWith('%', 'P', 'D', 'F');
    }

    private static int received(Visitor officer) {
        officer.open(QUARTER);
        return officer.page().locator(".figures-row").count() == 0 ? 0 : figure(officer, "Received");
    }

    private static int figure(Visitor officer, String name) {
        return Integer.parseInt(officer.page()
                .locator(".figures-row .figure")
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page().getByText(name, new Page.GetByTextOptions().setExact(true))))
                .locator("dd")
                .first()
                .innerText());
    }

    private static String number(Locator rows) {
        return rows.first().innerText().replaceAll("(?s)^.*(CS-2017-\\d{4,9}).*$", "$1");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
