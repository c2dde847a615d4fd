package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Account;
import uk.redress.access.KeepingAccounts;
import uk.redress.clock.Calendars;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.ReadingWhatWaits;
import uk.redress.improvement.SaidOfAction;
import uk.redress.improvement.TakingOnActions;
import uk.redress.improvement.UpdatingActions;
import uk.redress.improvement.chasing.ChasingUpdates;
import uk.redress.improvement.chasing.EditingTheUpdateLadder;
import uk.redress.improvement.chasing.NewRung;
import uk.redress.improvement.chasing.UpdateRung;
import uk.redress.kernel.ChangedMeanwhile;

/** An update that nobody gives goes up the ladder: to its lead, to whoever the lead reports to, to the programme office. */
@ExtendWith(ArquillianExtension.class)
class ChasingIT {

    private static final String CHASED =
            "select p.details ->> 'to' from journal_entry e join journal_payload p on p.entry_id = e.id"
                    + " where e.subject = ? and e.act = 'action.updateChased' order by e.sequence";

    @Inject
    SignedIn signedIn;

    @Inject
    ProgrammeWalk office;

    @Inject
    TakingOnActions takingOn;

    @Inject
    UpdatingActions updating;

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    ReadingWhatWaits waits;

    @Inject
    ChasingUpdates chasing;

    @Inject
    EditingTheUpdateLadder editing;

    @Inject
    KeepingAccounts accounts;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Inject
    Rows rows;

    @Test
    void it_climbs_rung_by_rung_each_once_and_what_was_given_is_chased_no_more() throws Exception {
        account("lead", "lead@council.test", "service.manager");
        long unused = switchedOff();
        try (MailServerForATest mail = MailServerForATest.thatAnswers()) {
            String action = underWay();
            String given = underWay();
            moveTo(DayOfMonth.nextAfter(today.date(), 20));
            Eventually.see(
                    "the requests for an update",
                    () -> shown(action).askedFor() != null && shown(given).askedFor() != null);
            chase();
            assertThat(rows.texts(CHASED, action)).containsExactly("Head of Practice");
            givesTheUpdate(given);

            passed(action, 3);

            assertThat(rows.texts(CHASED, action)).hasSize(3).endsWith(name("service.manager"));
            assertThat(waitingFor("service.manager")).contains(action).doesNotContain(given);
            passed(action, 5);
            assertThat(rows.texts(CHASED, action)).hasSize(4).endsWith("the programme office");
            assertThat(rows.texts(CHASED, given)).hasSize(1);
            assertThat(waitingFor("programme")).contains(action);
            chase();
            assertThat(rows.texts(CHASED, action)).hasSize(4);
            assertThat(rows.texts("""
                            select 1 from update_chase c join action_update u on u.id = c.update_id
                              join improvement_action a on a.id = u.action_id
                             where c.rung_id = ? and a.reference = ?""", unused, action)).isEmpty();
            saysNothingOfTheAction(mail, action);
        } finally {
            account("lead", null, null);
        }
    }

    @Test
    void whoever_changes_a_rung_on_an_older_page_is_told() throws Exception {
        UpdateRung rung = as("admin", () -> editing.rungs()).get(0);
        NewRung same = new NewRung(rung.from(), rung.workingDays(), rung.tells(), rung.sentence());

        assertThatThrownBy(() ->
                        as("programme", () -> run(() -> editing.change(rung.id(), rung.version() + 1, same, true))))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as("lead", () -> editing.rungs())).isInstanceOf(Exception.class);
    }

    /** A rung that nobody is to reach. */
    private long switchedOff() throws Exception {
        NewRung rung = new NewRung(UpdateRung.CountedFrom.WANTED_BY, 2, UpdateRung.Tells.LEAD, "Nobody reads this.");
        as("programme", () -> run(() -> editing.add(rung)));
        UpdateRung added = as("programme", () -> editing.rungs()).stream()
                .filter(each -> each.sentence().equals(rung.sentence()))
                .findFirst()
                .orElseThrow();
        as("admin", () -> run(() -> editing.change(added.id(), added.version(), rung, false)));
        return added.id();
    }

    private void saysNothingOfTheAction(MailServerForATest mail, String action) throws Exception {
        Eventually.see("the e-mail to the lead", () -> !mail.about(action).isEmpty());
        MimeMessage message = mail.about(action).get(0);
        assertThat(MailServerForATest.recipients(message)).containsExactly("lead@council.test");
        assertThat(message.getContent().toString())
                .contains("/programme/actions/" + action)
                .doesNotContain("Check one file");
    }

    private void givesTheUpdate(String action) throws Exception {
        long seen = shown(action).version();
        as("lead", () -> {
            updating.update(
                    action,
                    seen,
                    new SaidOfAction("Two teams trained.", "The third.", null, Rating.GREEN, null, null, Rating.GREEN));
            return action;
        });
    }

    private String underWay() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(400)));
        long seen = shown(action).version();
        as("lead", () -> run(() -> takingOn.takeOn(action, seen, null)));
        return action;
    }

    /** So many working days after the update was wanted. */
    private void passed(String action, int days) throws Exception {
        LocalDate wanted = java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(shown(action).askedFor()).wantedBy());
        moveTo(calendars.current().after(wanted, WorkingDays.of(days)));
        chase();
    }

    // The other tests' actions are chased too, and come in their own order.
    private void chase() {
        while (chasing.chase()) {
            // until nobody is left to be told
        }
    }

    private List<String> waitingFor(String userName) throws Exception {
        return as(userName, () -> waits.mine("CHASED")).stream()
                .flatMap(group -> group.actions().stream())
                .map(row -> row.reference())
                .toList();
    }

    private void account(String userName, @Nullable String address, @Nullable String superior) throws Exception {
        as("admin", () -> {
            Account account = called(userName);
            accounts.change(new Account(
                    account.id(),
                    userName,
                    account.name(),
                    account.role(),
                    account.teamId(),
                    address,
                    true,
                    superior == null ? null : called(superior).id(),
                    account.signsForCouncil(),
                    account.version()));
            return userName;
        });
    }

    private Account called(String userName) {
        return accounts.all().stream()
                .filter(each -> each.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private String name(String userName) throws Exception {
        return as("admin", () -> called(userName).name());
    }

    private ActionShown shown(String action) throws Exception {
        return as("member", () -> reading.called(action));
    }

    private void moveTo(LocalDate day) throws Exception {
        as("admin", () -> run(() -> clock.to(day)));
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private static @Nullable Void run(Runnable act) {
        act.run();
        return null;
    }
}
