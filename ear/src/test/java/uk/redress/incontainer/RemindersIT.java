package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Account;
import uk.redress.access.KeepingAccounts;
import uk.redress.clock.Calendars;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.HandingOver;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.intake.TakingOverRegisters;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.reminders.EmailingReminders;
import uk.redress.reminders.RaisingReminders;
import uk.redress.reminders.ReadingReminders;
import uk.redress.reminders.Reminder;
import uk.redress.settings.ChangedSetting;
import uk.redress.settings.ChangingSettings;
import uk.redress.settings.Setting;

/** Reminders come due, are shown and are sent to a mail server: each once, none of the past. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final int ALL = 100_000;

    @Inject
    SignedIn signedIn;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    HandingOver handingOver;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    KeepingAccounts accounts;

    @Inject
    ChangingSettings settings;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Inject
    RaisingReminders raising;

    @Inject
    EmailingReminders emailing;

    @Inject
    ReadingReminders reminders;

    @Inject
    StagingImports staging;

    @Inject
    ReadingImports imports;

    @Inject
    TakingOverRegisters registers;

    @Inject
    Rows rows;

    @Test
    void what_comes_due_is_sent_by_itself_to_the_person_who_holds_the_work_and_says_nothing_of_the_child()
            throws Exception {
        hasAddress("officer", "officer@council.test");
        try (MailServerForATest mail = MailServerForATest.thatAnswers()) {
            ComplaintNumber number = received();
            signedIn.as("officer", () -> {
                handingOver.claim(number, files.open(number).version());
                return number;
            });

            workingDaysPass(1);
            Eventually.see("the e-mail", () -> !mail.about(number.value()).isEmpty());

            MimeMessage message = mail.about(number.value()).get(0);
            assertThat(MailServerForATest.recipients(message)).containsExactly("officer@council.test");
            assertThat(message.getSubject()).isEqualTo("Reminder: " + number);
            assertThat(message.getContent().toString())
                    .startsWith("Acknowledge this complaint: one working day has passed.")
                    .endsWith("/complaints/" + number);
            assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("Tamsin", "sister", "visits");
        }
    }

    @Test
    void what_nobody_holds_is_sent_to_every_officer_and_each_rung_once() throws Exception {
        hasAddress("officer", "officer@council.test");
        try (MailServerForATest mail = MailServerForATest.thatAnswers()) {
            ComplaintNumber number = received();

            workingDaysPass(1);
            Eventually.see("the e-mail", () -> !mail.about(number.value()).isEmpty());
            sweep();
            sweep();

            assertThat(mail.about(number.value())).singleElement().satisfies(message -> assertThat(
                            MailServerForATest.recipients(message))
                    .contains("officer@council.test"));
        }
    }

    @Test
    void what_came_due_while_emails_were_switched_off_is_not_sent_when_they_are_switched_on() throws Exception {
        hasAddress("officer", "officer@council.test");
        try (MailServerForATest mail = MailServerForATest.thatAnswers()) {
            ComplaintNumber number = received();
            emailsAre("no");
            try {
                workingDaysPass(1);
                sweep();
            } finally {
                emailsAre("yes");
            }
            sweep();
            assertThat(shown()).extracting(Reminder::number).contains(number);
            assertThat(mail.about(number.value())).isEmpty();

            workingDaysPass(4);
            Eventually.see("the next e-mails", () -> mail.about(number.value()).size() == 2);
            assertThat(mail.about(number.value()))
                    .extracting(message ->
                            message.getContent().toString().lines().findFirst().orElse(""))
                    .containsExactly(
                            "The acknowledgement is overdue.",
                            "Five working days have passed. Is the answer on its way?");
        }
    }

    @Test
    void what_came_due_while_no_mail_server_was_named_is_not_sent_later() throws Exception {
        hasAddress("officer", "officer@council.test");
        ComplaintNumber number = received();
        workingDaysPass(1);
        sweep();

        try (MailServerForATest mail = MailServerForATest.thatAnswers()) {
            sweep();

            assertThat(mail.about(number.value())).isEmpty();
        }
    }

    @Test
    void a_mail_server_that_is_down_hides_no_reminder_and_is_tried_again() throws Exception {
        hasAddress("officer", "officer@council.test");
        try (MailServerForATest mail = MailServerForATest.thatIsDown()) {
            ComplaintNumber number = received();
            workingDaysPass(1);
            // others wait too, and a sweep that finds nobody there asks for the first of them only
            Eventually.see("a failed try", () -> {
                sweep();
                return !rows.texts("""
                                select r.id from reminder r join statutory_clock s on s.id = r.clock_id
                                 where s.complaint_number = ? and r.retry_at is not null""", number.value()).isEmpty();
            });
            assertThat(shown()).extracting(Reminder::number).contains(number);

            mail.start();
            sweep();
            assertThat(mail.about(number.value())).isEmpty();

            workingDaysPass(1);
            Eventually.see("the e-mail", () -> mail.about(number.value()).size() == 1);
        }
    }

    @Test
    void of_an_imported_complaint_that_still_has_time_only_what_comes_later_is_reminded() throws Exception {
        LocalDate received = calendars.current().before(today.date(), WorkingDays.of(6));
        ComplaintNumber number = imported(received);

        sweep();
        assertThat(raisedOf(number)).isEmpty();
        assertThat(shown()).extracting(Reminder::number).doesNotContain(number);

        workingDaysPass(2);
        sweep();
        assertThat(raisedOf(number))
                .containsExactly(
                        calendars.current().after(received, WorkingDays.of(8)).toString());
    }

    private ComplaintNumber received() throws Exception {
        return signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "Telephone",
                        "Mother",
                        "Tamsin Poole may not see her sister; the visits stopped.",
                        null,
                        List.of(new PersonNamed(Part.CHILD, "Tamsin Poole", null, null, null)))));
    }

    private ComplaintNumber imported(LocalDate received) throws Exception {
        String reference = "R-" + UUID.randomUUID();
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.writeString(
                    file,
                    "Date Received,Date Response Sent,Case Ref,Team,Outcome\n%s,,%s,Team R,\n"
                            .formatted(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(received), reference));
            signedIn.as("officer", () -> {
                long id = staging.stage("log.csv", file);
                return registers.takeOver(id, imports.open(id).version());
            });
        } finally {
            Files.delete(file);
        }
        return new ComplaintNumber(rows.texts("select number from complaint where log_reference = ?", reference)
                .get(0));
    }

    private void hasAddress(String userName, String address) throws Exception {
        signedIn.as("admin", () -> {
            Account account = accounts.all().stream()
                    .filter(each -> each.userName().equals(userName))
                    .findFirst()
                    .orElseThrow();
            accounts.change(new Account(
                    account.id(),
                    userName,
                    account.name(),
                    account.role(),
                    account.teamId(),
                    address,
                    true,
                    account.reportsTo(),
                    account.signsForCouncil(),
                    account.version()));
            return account;
        });
    }

    private void emailsAre(String wanted) throws Exception {
        String now = wanted.equals("yes") ? "no" : "yes";
        signedIn.as("admin", () -> {
            settings.change(List.of(new ChangedSetting(Setting.MAIL_REMINDERS, wanted, now)));
            return wanted;
        });
    }

    private void workingDaysPass(int days) throws Exception {
        LocalDate day = calendars.current().after(today.date(), WorkingDays.of(days));
        signedIn.as("admin", () -> {
            clock.to(day);
            return day;
        });
    }

    /** What the timetable does every two minutes. */
    private void sweep() {
        raising.raise();
        if (emailing.isWanted()) {
            while (emailing.sendNext()) {
                // one at a time
            }
        } else {
            emailing.letPass();
        }
    }

    private List<Reminder> shown() throws Exception {
        return signedIn.as("officer", () -> reminders.mine(ALL));
    }

    private List<String> raisedOf(ComplaintNumber number) {
        return rows.texts("""
                        select r.falls_on from reminder r join statutory_clock s on s.id = r.clock_id
                         where s.complaint_number = ? order by r.falls_on""", number.value());
    }
}
