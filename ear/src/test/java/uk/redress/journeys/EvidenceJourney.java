package uk.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence on its way from whoever gives it past whoever looks at it to whoever asks years later what there was. */
class EvidenceJourney extends Journey {

    private static final String FIRST = "%PDF-1.7\n% forty-six of fifty\n";
    private static final String SECOND = "%PDF-1.7\n% forty-seven of fifty\n";

    @TempDir
    Path folder;

    @Test
    void evidence_is_given_refused_corrected_looked_at_revised_and_asked_for_by_its_day() throws IOException {
        String action = action();
        Visitor lead = signedIn("lead");
        lead.open("/programme/evidence");
        lead.findsItAccessible();
        lead.open("/programme/evidence/add?for=" + action);
        lead.press("Give this evidence");
        lead.isToldFieldByField(
                "Enter a title", "Choose the type", "Enter the day it is of", "Choose how strong it is");
        lead.findsItAccessible();
        describe(lead, "Audit of supervision, of a journey");

        choose(lead, "audit.pdf", program());
        lead.press("Give this evidence");
        lead.isToldFieldByField("audit.pdf is a program for Windows, whatever it is called");
        choose(lead, "empty.pdf", new byte[0]);
        lead.press("Give this evidence");
        lead.isToldFieldByField("it has 0 bytes");
        chooseTwoHundredMegabytes(lead);
        lead.press("Give this evidence");
        lead.isToldFieldByField("This file is larger than 10 MB");
        lead.findsItAccessible();
        assertThat(lead.field("What it shows").inputValue()).startsWith("Supervision took place");
        assertThat(lead.field("Actions and findings (optional)").inputValue()).isEqualTo(action);

        choose(lead, "audit.pdf", bytes(FIRST));
        lead.press("Give this evidence");
        lead.sees("It waits until somebody else has looked at it");
        lead.sees(action);
        lead.seesNot("Look at it");
        lead.findsItAccessible();
        String reference = lead.page().url().replaceAll(".*/", "");

        Visitor office = signedIn("programme");
        office.open("/programme/evidence?standing=WAITING&q=supervision");
        office.sees(reference);
        office.findsItAccessible();
        office.open("/programme/evidence/" + reference);
        office.follow("Look at it");
        Download download = office.page().waitForDownload(() -> office.follow("audit.pdf"));
        assertThat(Files.readString(download.path())).isEqualTo(FIRST);
        office.press("Record this");
        office.isToldFieldByField("Choose whether it does", "Write down why");
        office.findsItAccessible();
        Office.choose(office, "Does it show what it is said to show?", "Yes, it is accepted");
        office.field("Why").fill("The sample was drawn by somebody else.");
        office.press("Record this");
        office.sees(reference + " is accepted.");

        lead.open("/programme/evidence/revise/" + reference);
        lead.field("What has changed").fill("One more case was read.");
        choose(lead, "audit.pdf", bytes(SECOND));
        lead.findsItAccessible();
        lead.press("Give this revision");
        lead.sees("is kept and waits to be looked at");
        lead.sees("Revision 2");
        lead.findsItAccessible();

        Visitor auditor = signedIn("auditor");
        auditor.open("/programme/evidence/as-of");
        auditor.findsItAccessible();
        auditor.field("Day").fill(Office.today());
        auditor.field("Only what backed").fill(action);
        auditor.press("Show");
        auditor.sees("1 piece of evidence that backed " + action);
        auditor.sees("Revision 1");
        auditor.findsItAccessible();
        auditor.open("/programme/evidence/check");
        auditor.press("Check");
        auditor.isToldFieldByField("Choose a file, or paste a hash");
        auditor.findsItAccessible();
        choose(auditor, "found-on-a-stick.pdf", bytes(FIRST));
        auditor.press("Check");
        auditor.sees("Yes, this is the content of:");
        auditor.sees(reference + ", revision 1 (not the latest)");
        choose(auditor, "changed.pdf", bytes(FIRST + " "));
        auditor.press("Check");
        auditor.sees("No. It is not the content of any revision");
        auditor.findsItAccessible();
    }

    @Test
    void a_sensitive_piece_is_known_to_all_opened_by_few_and_withdrawn_without_a_trace_lost() {
        String indicator = indicatorWithAReading();
        Visitor lead = signedIn("lead");
        lead.open("/programme/evidence/add?kind=READING");
        lead.findsItAccessible();
        lead.field("Name or reference").fill(indicator);
        lead.press("Find");
        lead.follow("Children seen in time");
        describe(lead, "What children said about visits");
        lead.press("Give this evidence");
        lead.isToldFieldByField("Choose the reading");
        Office.select(lead, "Reading", "January 2025: 60%");
        lead.findsItAccessible();
        lead.press("Give this evidence");
        lead.sees("It waits until somebody else has looked at it");
        String reference = lead.page().url().replaceAll(".*/", "");
        lead.sees("January 2025: 60%");
        lead.open("/programme/evidence/mark/" + reference);
        lead.findsItAccessible();
        lead.field("Why").fill("Two of them can be recognised.");
        lead.press("Mark it as sensitive");
        lead.sees("Who may open " + reference + " has been changed.");
        lead.sees("Two of them can be recognised.");

        Visitor member = signedIn("member");
        member.open("/programme/evidence/" + reference);
        member.sees("What children said about visits");
        member.sees("You may not open this");
        member.seesNot("Supervision took place");
        member.seesNot("Two of them can be recognised.");
        member.findsItAccessible();
        member.open("/programme/evidence/add?for=" + reference);
        member.sees("Evidence is given by the programme office");
        member.seesNot("How strong it is");
        member.findsItAccessible();

        lead.open("/programme/evidence/back/" + reference);
        lead.press("Add this");
        lead.isToldFieldByField("Enter the reference", "Write down what it shows of that");
        lead.findsItAccessible();
        lead.field("Action or finding").fill(action());
        lead.field("What it shows of that").fill("Visits happened when they were promised.");
        lead.press("Add this");
        lead.sees("Visits happened when they were promised.");
        lead.open("/programme/evidence/withdraw/" + reference);
        lead.findsItAccessible();
        lead.field("Why").fill("The children were asked by whoever visits them.");
        lead.press("Withdraw this evidence");
        lead.sees(reference + " is withdrawn.");
        lead.sees("The children were asked by whoever visits them.");
        lead.findsItAccessible();
        lead.open("/programme/evidence/revise/" + reference);
        lead.sees("There is nothing to do here now");
        lead.findsItAccessible();
    }

    private String indicatorWithAReading() {
        Visitor office = signedIn("programme");
        String reference = "K" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        office.open("/programme/indicators/define");
        office.field("Reference (optional)").fill(reference);
        office.field("Name").fill("Children seen in time");
        office.field("Unit").fill("%");
        office.press("Define the indicator");
        office.open("/programme/indicators/record/" + reference);
        office.field("Period").fill("January 2025");
        office.field("Figure in %").fill("60");
        office.field("Source").fill("Monthly sheet");
        office.press("Save the reading");
        office.sees("60%");
        return reference;
    }

    private String action() {
        ProgrammeOffice office = new ProgrammeOffice(signedIn("programme"));
        String finding = "Supervision is not written down, says a journey.";
        office.records("Report for evidence", finding);
        return office.proposes(office.begins("Plan for evidence"), "Write supervision down", finding);
    }

    private static void describe(Visitor visitor, String title) {
        visitor.field("Title").fill(title);
        Office.select(visitor, "Type", "Audit");
        visitor.field("Day it is of").fill(Office.today());
        visitor.field("Produced by").fill("Quality assurance");
        visitor.field("What it shows").fill("Supervision took place in 46 of 50 cases.");
        Office.choose(
                visitor, "How strong it is", "Moderate: shows a change, in part of the work or over a short time");
    }

    private void choose(Visitor visitor, String name, byte[] content) throws IOException {
        fileField(visitor).setInputFiles(Files.write(folder.resolve(name), content));
    }

    private void chooseTwoHundredMegabytes(Visitor visitor) throws IOException {
        Path huge = Files.write(folder.resolve("huge.pdf"), bytes(FIRST));
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        fileField(visitor).setInputFiles(huge);
    }

    private static Locator fileField(Visitor visitor) {
        return visitor.page().locator("input[type=file]");
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
