package uk.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportJourney extends Journey {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_officer_imports_the_log_and_finds_a_complaint() {
        Visitor officer = signedIn("officer");
        officer.open("/import");
        officer.sees("of at most 10 MB");
        officer.findsItAccessible();

        officer.press("Look at the file");
        officer.sees("Choose the file that has the log in it");
        officer.findsItAccessible();

        choose(officer, "letter.txt", "Dear colleague\n\nthe log is attached\n");
        officer.press("Look at the file");
        officer.sees("This file is not a table");

        choose(officer, "log.csv", """
                Date Received,Date Response Sent,Case Ref,Division,Team,Outcome,Raised by,Detail
                03/10/17,17/10/2017,A#,Division #,Team #,Upheld in Part,Mother,Nobody came to the arranged visit
                03/11/17,,B#,Division #,Team #,,Father,Nobody calls back
                08/11/17,19/11/17,C#,Division #,Team #,Settled,Aunt,Placed too far away
                """.replace("#", mark));
        officer.press("Look at the file");
        officer.sees("3 rows, of which 2 come in");
        officer.sees("“Settled” is not known");
        officer.sees("Sunday 19 November 2017, which is not a working day");
        officer.findsItAccessible();

        officer.follow("Columns, words and teams");
        officer.findsItAccessible();
        officer.field("“Settled”").selectOption("No finding");
        officer.press("Judge the rows again");
        officer.sees("3 rows, of which 3 come in");

        officer.press("Import 3 complaints");
        officer.sees("3 complaints were imported from this file");
        officer.findsItAccessible();

        officer.open("/register?q=A" + mark);
        officer.sees("A" + mark);
        assertThat(officer.page().getByText("CS-2017-").count()).isPositive();
    }

    private static void choose(Visitor officer, String name, String content) {
        officer.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }
}
