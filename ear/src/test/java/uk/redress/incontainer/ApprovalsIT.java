package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Account;
import uk.redress.access.ArrangingAbsences;
import uk.redress.access.KeepingAccounts;
import uk.redress.approvals.AnsweringApprovers;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.CallingOffApprovals;
import uk.redress.approvals.ChangedFact;
import uk.redress.approvals.ClimbingApprovals;
import uk.redress.approvals.ClimbingOverdueWork;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.Decision;
import uk.redress.approvals.OverdueUnderMe;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.ReadingOverdueWork;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Calendars;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.CorrectedFacts;
import uk.redress.complaints.CorrectingFacts;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.localresolution.Telling;
import uk.redress.complaints.safeguarding.AskingToCloseAtRisk;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.correspondence.ReadingWhatIsToBeTold;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** What becomes of a request until it is decided: questions, deputies, withdrawal, and the next manager up. */
@ExtendWith(ArquillianExtension.class)
class ApprovalsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    RequestingStageTwo requesting;

    @Inject
    DecidingApprovals deciding;

    @Inject
    AnsweringApprovers answering;

    @Inject
    ClimbingApprovals climbing;

    @Inject
    ArrangingAbsences absences;

    @Inject
    KeepingAccounts accounts;

    @Inject
    ReadingApprovals approvals;

    @Inject
    CallingOffApprovals callingOff;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    CorrectingFacts correcting;

    @Inject
    ReadingOverdueWork overdue;

    @Inject
    ClimbingOverdueWork sweeping;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Extending extending;

    @Inject
    SafeguardingChildren safeguarding;

    @Inject
    AskingToCloseAtRisk atRisk;

    @Inject
    ClosingComplaints closing;

    @Inject
    Telling telling;

    @Inject
    ReadingWhatIsToBeTold toTell;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    ReadingTheJournal journal;

    @Inject
    Rows rows;

    @Inject
    Today today;

    @Test
    void a_question_comes_back_with_its_answer_and_both_stay_in_the_history() throws Exception {
        ComplaintNumber number = asked("complaints.manager");
        long id = request(number).id();

        walk.as("complaints.manager", () -> deciding.sendBack(id, "Has she been told about advocacy?"));
        assertThat(request(number).isSentBack()).isTrue();
        walk.as("officer", () -> answering.answer(id, "Yes, on the telephone."));
        walk.as("complaints.manager", () -> deciding.approve(id));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.APPOINT_INVESTIGATORS);
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence("approval.asked", "approval.sentBack", "approval.answered", "approval.approved");
    }

    @Test
    void a_withdrawn_request_can_be_put_to_another_manager() throws Exception {
        ComplaintNumber number = asked("complaints.manager");
        long id = request(number).id();

        walk.as("officer", () -> answering.withdraw(id, "She is on leave."));
        long other = account("service.manager").id();
        walk.as("officer", () -> requesting.askToAccept(number, walk.seen(number), other));

        assertThat(signedIn.as("officer", () -> approvals.of(number)))
                .extracting(WaitingApproval::decision)
                .containsExactly(null, Decision.WITHDRAWN);
    }

    @Test
    void undecided_in_time_it_goes_to_the_next_manager_up_and_the_first_decides_no_more() throws Exception {
        ComplaintNumber number = asked("service.manager");
        long id = request(number).id();
        reportsTo("service.manager", account("complaints.manager").id());
        try {
            rows.texts("update approval set climbs_after = date '2020-01-01' where id = ? returning id", id);

            climbing.climb();

            assertThat(request(number).approver()).isEqualTo("Complaints Manager");
            assertThatThrownBy(() -> walk.as("service.manager", () -> deciding.approve(id)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Another manager");
            walk.as("complaints.manager", () -> deciding.approve(id));
            assertThat(signedIn.as("auditor", () -> journal.of(number)))
                    .extracting(JournalLine::act)
                    .contains("approval.climbed");
        } finally {
            reportsTo("service.manager", account("director").id());
        }
    }

    @Test
    void a_manager_who_sees_the_complaint_only_because_of_the_request_can_refuse_it() throws Exception {
        ComplaintNumber number = asked("service.manager.2");
        long id = request(number).id();

        walk.as("service.manager.2", () -> deciding.refuse(id, "CONSIDERED_ALREADY", "A panel looked at this."));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.TELL_REFUSAL);
    }

    @Test
    void with_nobody_above_it_stays_where_it_is() throws Exception {
        ComplaintNumber number = asked("director");
        long id = request(number).id();
        rows.texts("update approval set climbs_after = date '2020-01-01' where id = ? returning id", id);

        climbing.climb();

        assertThat(request(number).approver()).startsWith("Director");
        assertThat(request(number).climbsAfter()).isNull();
    }

    @Test
    void nobody_is_above_and_below_the_same_person() throws Exception {
        reportsTo("service.manager", account("complaints.manager").id());
        try {
            long below = account("service.manager").id();

            assertThatThrownBy(() -> reportsTo("complaints.manager", below))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("above and below");
        } finally {
            reportsTo("service.manager", account("director").id());
        }
    }

    @Test
    void a_deputy_decides_for_a_manager_who_is_away_and_the_record_says_for_whom() throws Exception {
        ComplaintNumber number = asked("complaints.manager");
        long id = request(number).id();
        long deputy = account("service.manager.2").id();
        walk.as("complaints.manager", () -> absences.arrange(deputy, today.date(), today.date()));
        try {
            assertThat(signedIn.as("service.manager.2", approvals::waitingForMe))
                    .anyMatch(waiting -> waiting.id() == id && !waiting.mine());
            walk.as("service.manager.2", () -> deciding.approve(id));

            WaitingApproval decided = request(number);
            assertThat(decided.decision()).isEqualTo(Decision.APPROVED);
            assertThat(decided.approver()).isEqualTo("Complaints Manager");
            assertThat(decided.deputy()).isEqualTo("Service Manager, Assessment");
        } finally {
            long absence =
                    signedIn.as("complaints.manager", absences::mine).get(0).id();
            walk.as("complaints.manager", () -> absences.takeAway(absence));
        }
        assertThat(signedIn.as("service.manager.2", approvals::ended)).noneMatch(waiting -> waiting.decision() == null);
    }

    @Test
    void nobody_decides_any_more_about_a_complaint_that_was_withdrawn() throws Exception {
        ComplaintNumber number = asked("complaints.manager");

        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She has moved."), walk.letter()));

        assertThat(request(number).decision()).isEqualTo(Decision.WITHDRAWN);
        assertThat(request(number).decisionReason()).contains("withdrawn");
        assertThat(signedIn.as("complaints.manager", approvals::waitingForMe))
                .noneMatch(waiting -> waiting.number().equals(number));
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .contains("approval.calledOff");
    }

    @Test
    void a_request_left_by_a_complaint_that_ended_before_is_called_off_by_the_sweep() throws Exception {
        ComplaintNumber number = asked("complaints.manager");
        long id = request(number).id();
        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She has moved."), walk.letter()));
        rows.texts(
                "update approval set decision = null, decided_at = null, decision_reason = null where id = ? returning id",
                id);

        callingOff.callOff();

        assertThat(request(number).decision()).isEqualTo(Decision.WITHDRAWN);
        assertThat(callingOff.callOff()).isZero();
    }

    @Test
    void what_changes_after_it_was_asked_is_shown_and_has_to_be_read_before_it_is_approved() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long approver = account("complaints.manager").id();
        walk.as("officer", () -> extending.ask(number, walk.seen(number), "Two files to read", approver));
        WaitingApproval asked = of(number, ApprovalKind.EXTENSION);
        assertThat(asked.changed()).isEmpty();
        receivedEarlier(number);

        WaitingApproval changed = of(number, ApprovalKind.EXTENSION);
        assertThat(changed.changed()).extracting(ChangedFact::name).containsExactlyInAnyOrder("from", "to");
        assertThatThrownBy(() -> walk.as("complaints.manager", () -> deciding.approve(asked.id(), asked.facts())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has changed");
        walk.as("complaints.manager", () -> deciding.approve(changed.id(), changed.facts()));

        assertThat(of(number, ApprovalKind.EXTENSION).changed()).isEmpty();
        receivedEarlier(number);
        assertThat(of(number, ApprovalKind.EXTENSION).changed())
                .extracting(ChangedFact::was)
                .contains(changed.facts().get("to"));
    }

    @Test
    void until_a_letter_says_so_the_complainant_is_to_be_told_of_more_time() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long approver = account("complaints.manager").id();
        walk.as("officer", () -> extending.ask(number, walk.seen(number), "Two files to read", approver));
        long id = of(number, ApprovalKind.EXTENSION).id();
        assertThat(signedIn.as("officer", () -> toTell.of(number))).isEmpty();
        walk.as("complaints.manager", () -> deciding.approve(id));

        assertThat(signedIn.as("officer", () -> toTell.of(number)))
                .hasValueSatisfying(told -> assertThat(told.kind()).isEqualTo(LetterKind.EXTENSION));
        walk.as("officer", () -> telling.tell(number, walk.seen(number), LetterKind.EXTENSION, walk.letter()));

        assertThat(signedIn.as("officer", () -> toTell.of(number))).isEmpty();
    }

    @Test
    void a_complaint_ends_at_risk_only_when_a_complaints_manager_allows_it_and_no_worry_is_added() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as("officer", () -> safeguarding.raise(number, walk.seen(number), "Bruises were mentioned"));
        long tooLow = account("service.manager").id();
        long approver = account("complaints.manager").id();
        assertThatThrownBy(() -> walk.as(
                        "officer", () -> atRisk.ask(number, walk.seen(number), "The school looks after it", tooLow)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("complaints manager");

        walk.as("officer", () -> atRisk.ask(number, walk.seen(number), "The school looks after it", approver));
        WaitingApproval asked = of(number, ApprovalKind.CLOSING_AT_RISK);
        walk.as("officer", () -> safeguarding.raise(number, walk.seen(number), "And there is a new partner"));
        assertThat(of(number, ApprovalKind.CLOSING_AT_RISK).changed())
                .singleElement()
                .satisfies(fact -> assertThat(fact.now()).contains("new partner"));
        assertThatThrownBy(() -> walk.as("complaints.manager", () -> deciding.approve(asked.id(), asked.facts())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> walk.as("officer", () -> closing.close(number, walk.seen(number), null)))
                .isInstanceOf(Refused.class);
        walk.as("complaints.manager", () -> deciding.approve(asked.id()));

        walk.as("officer", () -> closing.close(number, walk.seen(number), null));
        assertThat(walk.open("officer", number).isClosed()).isTrue();
    }

    @Test
    void overdue_work_is_told_to_one_manager_up_after_the_other_and_stays_where_it_is() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long manager = account("service.manager").id();
        reportsTo("service.manager", account("complaints.manager").id());
        try {
            workingDaysPass(13);
            Eventually.see(
                    "told", () -> !overdueOf("complaints.manager", number).isEmpty());

            assertThat(overdueOf("complaints.manager", number)).singleElement().satisfies(told -> {
                assertThat(told.holder()).contains("Children in Care");
                assertThat(told.climbsAfter()).isNotNull();
            });
            assertThat(overdueOf("director", number)).isEmpty();
            workingDaysPass(3);
            Eventually.see(
                    "told higher up", () -> !overdueOf("director", number).isEmpty());

            assertThat(overdueOf("director", number)).hasSize(1);
            assertThat(walk.open("officer", number).holderId()).isEqualTo(manager);
            assertThat(signedIn.as("auditor", () -> journal.of(number)))
                    .extracting(JournalLine::act)
                    .filteredOn("work.overdueClimbed"::equals)
                    .hasSize(2);
        } finally {
            reportsTo("service.manager", account("director").id());
        }
    }

    @Test
    void however_many_sweep_at_once_overdue_work_is_told_of_once() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        reportsTo("service.manager", account("complaints.manager").id());
        try {
            workingDaysPass(13);
            // the sweep that this sets off is the third
            Future<Integer> one = executor.submit(sweeping::climb);
            Future<Integer> other = executor.submit(sweeping::climb);
            one.get();
            other.get();
            Eventually.see(
                    "told", () -> !overdueOf("complaints.manager", number).isEmpty());

            sweeping.climb();

            assertThat(signedIn.as("auditor", () -> journal.of(number)))
                    .extracting(JournalLine::act)
                    .filteredOn("work.overdueClimbed"::equals)
                    .hasSize(1);
        } finally {
            reportsTo("service.manager", account("director").id());
        }
    }

    /** The sweep that follows when time is moved tells them. */
    private void workingDaysPass(int days) throws Exception {
        LocalDate day = calendars.current().after(today.date(), WorkingDays.of(days));
        walk.as("admin", () -> clock.to(day));
    }

    private List<OverdueUnderMe> overdueOf(String userName, ComplaintNumber number) throws Exception {
        return signedIn.as(userName, overdue::underMe).stream()
                .filter(late -> late.number().equals(number))
                .toList();
    }

    private void receivedEarlier(ComplaintNumber number) throws Exception {
        ComplaintFile file = walk.open("officer", number);
        LocalDate earlier = calendars.current().before(file.receivedOn(), WorkingDays.of(3));
        walk.as(
                "officer",
                () -> correcting.correct(
                        number,
                        file.version(),
                        new CorrectedFacts(earlier, file.receivedBy(), file.raisedBy(), file.summary(), file.teamId()),
                        "The envelope says so"));
    }

    private WaitingApproval of(ComplaintNumber number, ApprovalKind kind) throws Exception {
        return signedIn.as("auditor", () -> approvals.of(number)).stream()
                .filter(waiting -> waiting.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ComplaintNumber asked(String manager) throws Exception {
        ComplaintNumber number = walk.answered();
        long approver = account(manager).id();
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageTwoRequest(today.date(), null, null, null), approver));
        return number;
    }

    private WaitingApproval request(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> approvals.of(number)).stream()
                .filter(waiting -> waiting.kind() == ApprovalKind.STAGE_TWO)
                .findFirst()
                .orElseThrow();
    }

    private Account account(String userName) throws Exception {
        List<Account> all = signedIn.as("admin", accounts::all);
        return all.stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private void reportsTo(String userName, Long above) throws Exception {
        Account now = account(userName);
        walk.as(
                "admin",
                () -> accounts.change(new Account(
                        now.id(),
                        now.userName(),
                        now.name(),
                        now.role(),
                        now.teamId(),
                        now.email(),
                        now.active(),
                        above,
                        now.signsForCouncil(),
                        now.version())));
    }
}
