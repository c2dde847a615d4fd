package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Calendars;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithOmbudsman;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureExit;
import uk.redress.complaints.investigation.ReadingWhatStageTwoAllows;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.complaints.investigation.TellingOfRefusals;
import uk.redress.complaints.localresolution.ReadingWhatMayBeDone;
import uk.redress.complaints.ombudsman.AnsweringTheOmbudsman;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.complaints.ombudsman.Decision;
import uk.redress.complaints.ombudsman.EarlyReferral;
import uk.redress.complaints.ombudsman.GoingToTheOmbudsman;
import uk.redress.complaints.ombudsman.OmbudsmanFile;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;
import uk.redress.complaints.ombudsman.ReferringEarly;
import uk.redress.complaints.ombudsman.Remedy;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.CompletingActions;
import uk.redress.improvement.FollowingUpActions;
import uk.redress.improvement.ReadingActions;
import uk.redress.improvement.plans.PlanningPromises;
import uk.redress.improvement.plans.Where;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.reminders.RaisingReminders;
import uk.redress.reminders.ReadingReminders;
import uk.redress.reminders.Reminder;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ProcessPicture;

/** A complaint at the Ombudsman, as a whole and beside a stage that goes on, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class OmbudsmanIT {

    private static final int ALL = 100_000;

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    StageTwoWalk stageTwo;

    @Inject
    GoingToTheOmbudsman going;

    @Inject
    ReferringEarly referring;

    @Inject
    AnsweringTheOmbudsman answering;

    @Inject
    DecidingByTheOmbudsman deciding;

    @Inject
    ReadingOmbudsmanCases cases;

    @Inject
    DecidingApprovals approving;

    @Inject
    LeavingTheProcedure leaving;

    @Inject
    ReadingWhatMayBeDone allowed;

    @Inject
    ReadingWhatStageTwoAllows allowedAtStageTwo;

    @Inject
    TellingOfRefusals telling;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    RequestingStageTwo requestingTwo;

    @Inject
    RequestingStageThree requestingThree;

    @Inject
    ReadingActions actions;

    @Inject
    FollowingUpActions followingUp;

    @Inject
    RaisingReminders raising;

    @Inject
    ReadingReminders reminders;

    @Inject
    ReadingTheJournal journal;

    @Inject
    LookingAtProcesses processes;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    ProgrammeWalk office;

    @Inject
    PlanningPromises promises;

    @Inject
    CompletingActions completing;

    @Inject
    CheckingActions checking;

    @Inject
    Rows rows;

    @Inject
    Today today;

    @Test
    void taken_up_after_the_answer_of_stage_one_it_ends_with_a_decision_without_remedies() throws Exception {
        ComplaintNumber number = walk.answered();

        takenUp(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ANSWER_OMBUDSMAN);
        assertThat(taken(number).beside()).isFalse();
        agrees(number);
        decided(number, Decision.NO_FAULT, List.of());

        assertThat(walk.open("auditor", number).closing()).isEqualTo(Closing.OMBUDSMAN_DECIDED);
        assertThat(taken(number).decision()).isEqualTo(Decision.NO_FAULT);
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .contains("ombudsman.takenUp", "ombudsman.decided");
        agrees(number);
    }

    @Test
    void a_closed_complaint_comes_back_with_its_history_in_one_piece() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as("officer", () -> closing.close(number, walk.seen(number), null));

        takenUp(number);

        assertThat(walk.open("officer", number).isClosed()).isFalse();
        assertThat(signedIn.as("auditor", () -> processes.of(number)))
                .extracting(ProcessPicture::name)
                .contains("Local resolution (stage 1)", "The Ombudsman");
        assertThatThrownBy(() -> takenUp(number)).isInstanceOf(Refused.class).hasMessageContaining("already");
        agrees(number);
    }

    @Test
    void a_withdrawn_complaint_can_be_taken_up_but_not_withdrawn_again() throws Exception {
        ComplaintNumber number = walk.received();
        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter()));

        takenUp(number);

        assertThatThrownBy(() -> walk.as(
                        "officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before their decision");
        agrees(number);
    }

    @Test
    void what_the_ombudsman_has_cannot_be_found_to_be_outside_the_procedure() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        ProcedureExit exit =
                new ProcedureExit(StageOneWalk.check(), Ground.NOT_IN_SCOPE, "Not ours", "The court", null, List.of());
        long manager = stageTwo.complaintsManager();

        assertThat(mayLeave(number)).isFalse();
        assertThatThrownBy(() -> walk.as("officer", () -> leaving.ask(number, walk.seen(number), exit, manager)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The Ombudsman has this complaint");
        assertThat(signedIn.as("officer", () -> approvals.of(number))).isEmpty();
    }

    private boolean mayLeave(ComplaintNumber number) throws Exception {
        ComplaintFile file = walk.open("officer", number);
        return signedIn.as("officer", () -> allowed.with(file)).leaveProcedure();
    }

    @Test
    void days_that_contradict_each_other_are_refused_with_both_named() throws Exception {
        ComplaintNumber number = walk.answered();
        LocalDate before = calendars.current().before(today.date(), WorkingDays.of(1));
        LocalDate after = calendars.current().after(today.date(), WorkingDays.of(1));

        assertThatThrownBy(() -> walk.as("officer", () -> going.takenUp(number, walk.seen(number), before, null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the complaint was received on");
        assertThatThrownBy(() -> walk.as("officer", () -> going.takenUp(number, walk.seen(number), after, null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not come yet");
        takenUp(number);
        assertThatThrownBy(() -> asked(number, before, after))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the Ombudsman took the complaint up on");
        assertThatThrownBy(() -> asked(number, today.date(), before))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the enquiry came on");
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> deciding.decided(
                                number,
                                walk.seen(number),
                                today.date(),
                                Decision.FAULT_WITH_INJUSTICE,
                                "Fault",
                                List.of(new Remedy("Apologise", "Head of service", before)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the decision of");
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ANSWER_OMBUDSMAN);
        assertThat(signedIn.as("officer", () -> actions.of(number))).isEmpty();
    }

    @Test
    void an_old_tab_is_refused_and_changes_nothing() throws Exception {
        ComplaintNumber number = walk.answered();
        long old = walk.open("officer", number).version();
        takenUp(number);

        assertThatThrownBy(() -> walk.as("officer", () -> going.takenUp(number, old, today.date(), null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> deciding.complied(number, walk.seen(number), today.date(), "Nothing was agreed")))
                .isInstanceOf(Refused.class);
        assertThat(signedIn.as("officer", () -> cases.of(number))).hasSize(1);
    }

    @Test
    void both_sides_go_early_when_a_manager_high_enough_approves() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        refer(number, referral(true));
        long request = stageTwo.waiting(number, ApprovalKind.EARLY_REFERRAL);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.AWAIT_STAGE_THREE);
        walk.as("complaints.manager", () -> approving.approve(request));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ANSWER_OMBUDSMAN);
        assertThat(taken(number).early()).isTrue();
        assertThat(taken(number).complainantAgreedOn()).isEqualTo(today.date());
        agrees(number);
    }

    @Test
    void an_early_referral_that_is_refused_leaves_the_right_to_a_panel() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        refer(number, referral(true));
        long request = stageTwo.waiting(number, ApprovalKind.EARLY_REFERRAL);

        walk.as("complaints.manager", () -> approving.refuse(request, null, "The action plan is not clear enough."));

        assertThat(signedIn.as("officer", () -> cases.of(number))).isEmpty();
        asksForThePanel(number);
        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.REVIEW_PANEL);
    }

    @Test
    void an_early_referral_is_refused_with_a_condition_missing_or_before_the_adjudication() throws Exception {
        ComplaintNumber adjudicated = stageTwo.adjudicated();
        ComplaintNumber answered = walk.answered();

        assertThatThrownBy(() -> refer(adjudicated, referral(false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("all five conditions");
        assertThatThrownBy(() -> refer(answered, referral(true))).isInstanceOf(Refused.class);
        assertThat(signedIn.as("officer", () -> approvals.of(adjudicated)))
                .noneMatch(request -> request.kind() == ApprovalKind.EARLY_REFERRAL);
    }

    @Test
    void an_approved_early_referral_comes_too_late_for_a_complaint_that_went_to_the_panel() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        refer(number, referral(true));
        long request = stageTwo.waiting(number, ApprovalKind.EARLY_REFERRAL);
        asksForThePanel(number);

        assertThat(signedIn.as("officer", () -> approvals.of(number)))
                .filteredOn(wish -> wish.kind() == ApprovalKind.EARLY_REFERRAL)
                .extracting(WaitingApproval::decision)
                .as("nobody is asked any more")
                .doesNotContainNull();
        assertThatThrownBy(() -> walk.as("complaints.manager", () -> approving.approve(request)))
                .isInstanceOf(Refused.class);
        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.REVIEW_PANEL);
    }

    @Test
    void an_enquiry_is_due_on_its_own_day_and_reminded_of_until_it_is_answered() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        nextWorkingDay();
        LocalDate due = calendars.current().after(today.date(), WorkingDays.of(2));
        asked(number, today.date(), due);

        assertThat(nextDue(number)).containsExactly(due.toString());
        raising.raise();
        assertThat(remindersOf(number)).containsExactly("The Ombudsman waits for an answer in two working days.");
        for (int days = 0; days < 3; days++) {
            nextWorkingDay();
        }
        raising.raise();
        raising.raise();
        assertThat(remindersOf(number)).containsExactly("The answer to the Ombudsman is overdue.");
        assertThat(taken(number).unanswered().get(0).isLate(today.date())).isTrue();

        long enquiry = taken(number).enquiries().get(0).id();
        walk.as(
                "officer",
                () -> answering.answered(number, walk.seen(number), enquiry, today.date(), "The whole file was sent."));
        assertThat(nextDue(number)).containsOnlyNulls();
        assertThat(remindersOf(number)).isEmpty();
        assertThat(taken(number).reference()).isEqualTo("26 001 234");
    }

    @Test
    void the_decision_ends_what_was_asked_before_it_and_they_may_ask_about_the_remedies() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        asked(number, today.date(), today.date());
        LocalDate due = calendars.current().after(today.date(), WorkingDays.of(20));
        decided(number, Decision.FAULT_WITH_INJUSTICE, List.of(new Remedy("Apologise", "Head of service", due)));
        assertThat(nextDue(number)).containsExactly(due.toString());
        nextWorkingDay();
        LocalDate sooner = calendars.current().after(today.date(), WorkingDays.of(3));

        asked(number, today.date(), sooner);

        assertThat(nextDue(number)).containsExactly(sooner.toString());
        assertThat(taken(number).unanswered()).hasSize(1);
    }

    @Test
    void with_two_remedies_it_waits_until_both_are_done_with_evidence() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        takenUp(number);
        LocalDate soon = calendars.current().after(today.date(), WorkingDays.of(5));
        LocalDate later = calendars.current().after(today.date(), WorkingDays.of(20));
        decided(
                number,
                Decision.FAULT_WITH_INJUSTICE,
                List.of(
                        new Remedy("Apologise in writing", "Head of service", soon),
                        new Remedy("Train the team", "Team manager", later)));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.CARRY_OUT_REMEDIES);
        assertThat(nextDue(number)).containsExactly(soon.toString());
        agrees(number);
        assertThat(signedIn.as("officer", () -> actions.of(number)))
                .extracting(ActionInList::forOmbudsman)
                .containsExactly(true, true);
        done(number, 0);
        assertThat(nextDue(number)).containsExactly(later.toString());
        assertThatThrownBy(() -> complied(number))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(taken(number).remedies().get(1).actionReference());
        done(number, 1);
        complied(number);

        assertThat(walk.open("auditor", number).closing()).isEqualTo(Closing.OMBUDSMAN_DECIDED);
        assertThat(taken(number).compliedOn()).isEqualTo(today.date());
        assertThat(taken(number).remedies().get(1).evidence()).isEqualTo("It is on file.");
        assertThat(nextDue(number)).containsOnlyNulls();
        agrees(number);
    }

    @Test
    void a_remedy_that_became_part_of_a_plan_is_done_when_it_was_checked_there() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        decided(
                number,
                Decision.FAULT_WITH_INJUSTICE,
                List.of(new Remedy("Train the teams", "Head of service", today.date())));
        String remedy = taken(number).remedies().get(0).actionReference();
        String plan = office.plan();
        signedIn.as("officer", () -> {
            promises.plan(remedy, new Where(plan, "Practice", null, null), true);
            return remedy;
        });
        office.evidenceOf(remedy);
        signedIn.as("programme", () -> {
            completing.sayComplete(remedy, versionOf(remedy), today.date(), "All teams were trained.");
            return remedy;
        });

        signedIn.as("auditor", () -> {
            checking.passes(remedy, versionOf(remedy), "The lists were seen.");
            return remedy;
        });

        assertThat(taken(number).remedies().get(0).doneOn()).isEqualTo(today.date());
        assertThat(rows.texts("select act from journal_entry where subject = ? order by sequence", number.value()))
                .endsWith("action.saidComplete", "action.checked");
        complied(number);
        agrees(number);
    }

    @Test
    void where_there_is_no_fault_there_is_nothing_to_put_right() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);

        assertThatThrownBy(() ->
                        decided(number, Decision.NO_FAULT, List.of(new Remedy("Pay", "Head of service", today.date()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no fault");
    }

    @Test
    void sent_back_it_can_go_to_the_panel_that_was_left_out_while_its_remedy_is_carried_out() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        takenUp(number);
        decided(number, Decision.SENT_BACK, List.of(new Remedy("Pay for the delay", "Head of service", today.date())));
        assertThat(walk.open("officer", number).isClosed()).isTrue();

        asksForThePanel(number);

        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.REVIEW_PANEL);
        assertThat(walk.open("officer", number).withOmbudsman()).isEqualTo(WithOmbudsman.REMEDIES);
        assertThat(nextDue(number)).containsExactly(today.date().toString());
        done(number, 0);
        complied(number);
        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.REVIEW_PANEL);
        assertThat(walk.open("officer", number).withOmbudsman()).isNull();
        agrees(number);
    }

    @Test
    void a_panel_that_the_ombudsman_ordered_is_not_asked_for_too_late() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        LocalDate longAfter = calendars.current().after(today.date(), WorkingDays.of(30));
        signedIn.as("admin", () -> {
            clock.to(longAfter);
            return longAfter;
        });
        takenUp(number);
        decided(number, Decision.SENT_BACK, List.of());

        asksForThePanel(number);

        assertThat(rows.texts(
                        "select p.late::text from review_panel p join complaint c on c.id = p.complaint_id where c.number = ?",
                        number.value()))
                .containsExactly("false");
    }

    @Test
    void sent_back_after_stage_one_it_goes_to_stage_two_and_only_once() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        decided(number, Decision.SENT_BACK, List.of());
        StageTwoRequest request = new StageTwoRequest(today.date(), null, null, null);

        walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, null));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThatThrownBy(
                        () -> walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        agrees(number);
    }

    @Test
    void one_that_was_withdrawn_and_sent_back_can_be_withdrawn_again() throws Exception {
        ComplaintNumber number = walk.received();
        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter()));
        takenUp(number);
        decided(number, Decision.SENT_BACK, List.of());
        StageTwoRequest request = new StageTwoRequest(today.date(), null, null, "The Ombudsman sent it back.");
        walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, null));

        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter()));

        assertThat(rows.texts(
                        "select w.id::text from withdrawal w join complaint c on c.id = w.complaint_id where c.number = ?",
                        number.value()))
                .hasSize(2);
        agrees(number);
    }

    @Test
    void a_request_that_was_refused_is_made_again_when_the_ombudsman_sent_it_back() throws Exception {
        ComplaintNumber number = walk.answered();
        long manager = stageTwo.complaintsManager();
        StageTwoRequest request = new StageTwoRequest(today.date(), null, null, null);
        walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, manager));
        long asked = stageTwo.waiting(number, ApprovalKind.STAGE_TWO);
        walk.as("complaints.manager", () -> approving.refuse(asked, "CONSIDERED_ALREADY", "A panel heard it."));
        walk.as("officer", () -> telling.tell(number, walk.seen(number), walk.letter()));
        takenUp(number);
        decided(number, Decision.SENT_BACK, List.of());
        assertThat(mayAskForStageTwo(number)).isTrue();

        walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, null));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        stageTwo.workFromTheAcceptanceToTheReports(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ADJUDICATE);
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence("stageTwo.requested", "stageTwo.refused", "stageTwo.requested");
        agrees(number);
    }

    @Test
    void no_stage_follows_a_decision_that_did_not_send_it_back() throws Exception {
        ComplaintNumber number = walk.answered();
        takenUp(number);
        decided(number, Decision.NO_FAULT, List.of());
        StageTwoRequest request = new StageTwoRequest(today.date(), null, null, null);

        assertThat(mayAskForStageTwo(number)).isFalse();
        assertThatThrownBy(
                        () -> walk.as("officer", () -> requestingTwo.request(number, walk.seen(number), request, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not send this complaint back");
        agrees(number);
    }

    private boolean mayAskForStageTwo(ComplaintNumber number) throws Exception {
        ComplaintFile file = walk.open("officer", number);
        return signedIn.as("officer", () -> allowedAtStageTwo.with(file)).request();
    }

    @Test
    void a_stage_that_is_under_way_goes_on_beside_the_case_and_cannot_end_before_the_decision() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        List<String> due = nextDue(number);
        takenUp(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.RESPOND);
        assertThat(taken(number).beside()).isTrue();
        assertThat(nextDue(number)).isEqualTo(due);
        asked(number, today.date(), today.date());
        assertThat(nextDue(number)).containsExactly(today.date().toString());
        assertThatThrownBy(() -> walk.as(
                        "officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter())))
                .isInstanceOf(Refused.class);
        assertThat(walk.open("officer", number).mayEnd()).isFalse();

        decided(number, Decision.FAULT_WITHOUT_INJUSTICE, List.of());

        assertThat(nextDue(number)).isEqualTo(due);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.RESPOND);
        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter()));
        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.WITHDRAWN);
        agrees(number);
    }

    @Test
    void closed_while_a_remedy_is_carried_out_it_is_due_on_the_remedys_day_until_that_is_done() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        takenUp(number);
        LocalDate due = calendars.current().after(today.date(), WorkingDays.of(40));
        decided(
                number,
                Decision.FAULT_WITH_INJUSTICE,
                List.of(new Remedy("Pay for the delay", "Head of service", due)));
        assertThat(nextDue(number)).doesNotContain(due.toString());

        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), movedAway(), walk.letter()));

        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(nextDue(number)).containsExactly(due.toString());
        done(number, 0);
        assertThat(nextDue(number)).containsOnlyNulls();
        complied(number);
        agrees(number);
    }

    private long versionOf(String action) {
        return Long.parseLong(rows.texts("select version from improvement_action where reference = ?", action)
                .get(0));
    }

    private void nextWorkingDay() throws Exception {
        LocalDate day = calendars.current().after(today.date(), WorkingDays.of(1));
        signedIn.as("admin", () -> {
            clock.to(day);
            return day;
        });
    }

    private void takenUp(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> going.takenUp(number, walk.seen(number), today.date(), null, "The delay at stage 1"));
    }

    private void asked(ComplaintNumber number, LocalDate on, LocalDate due) throws Exception {
        walk.as(
                "officer",
                () -> answering.enquired(number, walk.seen(number), on, "Send the whole file.", due, "26 001 234"));
    }

    private void decided(ComplaintNumber number, Decision decision, List<Remedy> remedies) throws Exception {
        walk.as(
                "officer",
                () -> deciding.decided(
                        number, walk.seen(number), today.date(), decision, "As the statement says", remedies));
    }

    private void complied(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> deciding.complied(number, walk.seen(number), today.date(), "Both proofs were sent."));
    }

    private void done(ComplaintNumber number, int which) throws Exception {
        ActionInList action = signedIn.as("officer", () -> actions.of(number)).get(which);
        walk.as(
                "officer",
                () -> followingUp.done(action.reference(), action.version(), today.date(), "It is on file."));
    }

    private void refer(ComplaintNumber number, EarlyReferral referral) throws Exception {
        long manager = stageTwo.complaintsManager();
        walk.as("officer", () -> referring.ask(number, walk.seen(number), referral, manager));
    }

    private EarlyReferral referral(boolean clearPlan) {
        return new EarlyReferral(true, true, true, clearPlan, true, today.date(), "Nothing is in dispute.");
    }

    private WithdrawalWish movedAway() {
        return new WithdrawalWish(today.date(), WithdrawalWish.Way.IN_WORDS, "She moved away.", null);
    }

    private void asksForThePanel(ComplaintNumber number) throws Exception {
        walk.as(
                "officer",
                () -> requestingThree.request(
                        number, walk.seen(number), new StageThreeRequest(today.date(), null, null), null));
    }

    private OmbudsmanFile taken(ComplaintNumber number) throws Exception {
        List<OmbudsmanFile> all = signedIn.as("auditor", () -> cases.of(number));
        return all.get(all.size() - 1);
    }

    private List<String> nextDue(ComplaintNumber number) {
        return rows.texts("select next_due_on from complaint where number = ?", number.value());
    }

    private List<String> remindersOf(ComplaintNumber number) throws Exception {
        return signedIn.as("officer", () -> reminders.mine(ALL)).stream()
                .filter(reminder -> reminder.number().equals(number))
                .map(Reminder::sentence)
                .filter(sentence -> sentence.contains("Ombudsman"))
                .toList();
    }

    private void agrees(ComplaintNumber number) {
        assertThat(rows.texts("select number from state_disagreement where number = ?", number.value()))
                .isEmpty();
    }
}
