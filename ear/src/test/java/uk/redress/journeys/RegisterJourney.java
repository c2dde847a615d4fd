package uk.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterJourney extends Journey {

    private static final List<String> CHOSEN =
            List.of("Number", "Log reference", "Summary", "Complainant", "Received", "Points");
    private static final int RECEIVED = 4;
    private static final LocalDate DAY_0_OF_WORKBOOKS = LocalDate.of(1899, 12, 30);

    private final String word = "zz" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_file_holds_what_is_shown_and_the_columns_somebody_chose_stay_chosen() {
        Visitor manager = signedIn("complaints.manager");
        Office office = Office.inAHurry(manager);
        office.receives("A \"quoted\" word, a comma and " + word);
        office.receives("=SUM(1;2) " + word);
        office.receives("<b>Not bold</b> " + word);
        manager.open("/register?q=" + word);
        manager.sees("3 complaints");
        manager.sees("<b>Not bold</b>");

        choosesColumns(manager);
        assertThat(headings(manager)).isEqualTo(CHOSEN);
        manager.open("/register?q=" + word + "&sort=number");
        assertThat(headings(manager)).isEqualTo(CHOSEN);
        manager.findsItAccessible();
        List<List<String>> shown = new ArrayList<>(List.of(CHOSEN));
        shown.addAll(rows(manager));
        assertThat(shown).hasSize(4);

        List<List<String>> csv = Spreadsheets.csv(file(manager, "Export CSV").text());
        csv.stream().skip(1).forEach(row -> row.set(RECEIVED, inWords(LocalDate.parse(row.get(RECEIVED)))));
        csv.forEach(row -> row.replaceAll(cell -> cell.replaceFirst("^'=", "=")));
        assertThat(csv).as("the CSV file").isEqualTo(shown);

        List<List<String>> workbook =
                Spreadsheets.xlsx(file(manager, "Export Excel").body());
        workbook.stream()
                .skip(1)
                .forEach(row -> row.set(
                        RECEIVED, inWords(DAY_0_OF_WORKBOOKS.plusDays((long) Double.parseDouble(row.get(RECEIVED))))));
        assertThat(workbook).as("the workbook").isEqualTo(shown);
    }

    private static void choosesColumns(Visitor visitor) {
        visitor.page().locator("#columns summary").click();
        for (Locator box : visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Columns to show"))
                .getByRole(AriaRole.CHECKBOX)
                .all()) {
            if (box.isEnabled()) {
                box.setChecked(CHOSEN.contains((String) box.evaluate("box => box.labels[0].textContent.trim()")));
            }
        }
        visitor.press("Show these columns");
        visitor.page().waitForURL(address -> address.contains("columns="));
        visitor.sees("3 complaints");
    }

    private static List<String> headings(Visitor visitor) {
        return visitor.page().locator("table.register thead th").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static List<List<String>> rows(Visitor visitor) {
        return visitor.page().locator("table.register tbody tr").all().stream()
                .map(row -> row.locator("th, td").allTextContents().stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static APIResponse file(Visitor visitor, String link) {
        APIResponse answer = visitor.page().request().get(visitor.link(link).getAttribute("href"));
        assertThat(answer.ok()).as(link).isTrue();
        return answer;
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }
}
