package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureExit;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.localresolution.ComingBack;
import uk.redress.complaints.localresolution.ReadingWhatMayBeDone;
import uk.redress.complaints.reviewpanel.AcknowledgingStageThree;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.CheckingStates;
import uk.redress.work.LookingAtProcesses;

/** A complaint that left because of a court, and is made again when the court has finished. */
@ExtendWith(ArquillianExtension.class)
class ComingBackIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    StageTwoWalk stageTwo;

    @Inject
    RequestingStageThree askingForPanels;

    @Inject
    AcknowledgingStageThree acknowledging;

    @Inject
    ReadingInvestigations investigations;

    @Inject
    ReadingReviewPanels panels;

    @Inject
    ReadingWhatMayBeDone allowed;

    @Inject
    CheckingStates states;

    @Inject
    LeavingTheProcedure leaving;

    @Inject
    ComingBack comingBack;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    RunningClocks clocks;

    @Inject
    ReadingTheJournal journal;

    @Inject
    LookingAtProcesses pictures;

    @Inject
    Today today;

    private ComplaintNumber leftUntil(LocalDate until) throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        leaves(number, until);
        return number;
    }

    private void leaves(ComplaintNumber number, LocalDate until) throws Exception {
        Colleague manager = walk.manager();
        ProcedureExit exit = new ProcedureExit(
                StageOneWalk.check(),
                Ground.CONCURRENT_PROCEEDINGS,
                "The same facts are before the family court.",
                "The family court",
                until,
                List.of());
        walk.as("officer", () -> leaving.ask(number, walk.seen(number), exit, manager.id()));
        WaitingApproval asked = signedIn.as("service.manager", approvals::waitingForMe).stream()
                .filter(waiting -> waiting.number().equals(number))
                .findFirst()
                .orElseThrow();
        walk.as("service.manager", () -> deciding.approve(asked.id()));
        walk.as("officer", () -> leaving.leave(number, walk.seen(number), walk.letter(), until));
    }

    private void comesBack(ComplaintNumber number) throws Exception {
        walk.as(
                "officer",
                () -> comingBack.comeBack(number, walk.seen(number), today.date(), "The court has made its order."));
    }

    /** Nothing is open that it does not wait for, and no job of the engine failed. */
    private void agrees(ComplaintNumber number) throws Exception {
        assertThat(signedIn.as("admin", states::disagreements))
                .noneMatch(found -> found.number().equals(number.value()));
    }

    private RunningClock clock(ComplaintNumber number) throws Exception {
        return signedIn.as("officer", () -> clocks.called(number, ClockKind.LOCAL_RESOLUTION));
    }

    @Test
    void it_waits_to_be_checked_again_with_its_history_in_one_piece() throws Exception {
        ComplaintNumber number = leftUntil(today.date().plusDays(200));
        assertThat(clock(number).calledOff()).isTrue();

        walk.as(
                "officer",
                () -> comingBack.comeBack(number, walk.seen(number), today.date(), "The court has made its order."));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.CHECK_PROCEDURE);
        assertThat(clock(number).isRunning()).isTrue();
        assertThat(clock(number).startedOn()).isEqualTo(today.date());
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence("complaint.received", "procedure.left", "complaint.cameBack");
        assertThat(signedIn.as("auditor", () -> pictures.of(number))).hasSizeGreaterThan(2);
    }

    @Test
    void it_is_worked_like_any_other_and_does_not_leave_by_the_approval_of_before() throws Exception {
        ComplaintNumber number = leftUntil(today.date().plusDays(200));
        walk.as("officer", () -> comingBack.comeBack(number, walk.seen(number), today.date(), null));

        assertThatThrownBy(
                        () -> walk.as("officer", () -> leaving.leave(number, walk.seen(number), walk.letter(), null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has to approve first");
        walk.workFromTheCheckToTheAnswer(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.AWAIT_COMPLAINANT);
    }

    @Test
    void what_left_stage_two_comes_back_to_stage_two_which_begins_anew() throws Exception {
        ComplaintNumber number = stageTwo.waitingForAdjudication();
        leaves(number, today.date().plusDays(200));
        assertThat(mayComeBack(number)).isTrue();

        comesBack(number);

        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThat(walk.open("officer", number).outcome())
                .as("what stage 1 found stands")
                .isEqualTo(Finding.PARTLY_UPHELD);
        RunningClock clock = signedIn.as("officer", () -> clocks.called(number, ClockKind.INVESTIGATION));
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.startedOn()).isEqualTo(today.date());
        assertThat(clock(number).calledOff())
                .as("the answer of stage 1 stands, too")
                .isFalse();
        agrees(number);
        stageTwo.workFromTheAcceptanceToTheReports(number);
        stageTwo.adjudicate(number);
        agrees(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.AWAIT_STAGE_THREE);
        assertThat(signedIn.as("auditor", () -> investigations.of(number))
                        .orElseThrow()
                        .investigators())
                .filteredOn(one -> one.replacedBecause() != null)
                .hasSize(2);
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence("stageTwo.requested", "procedure.left", "stageTwo.requested", "adjudication.sent");
    }

    @Test
    void what_was_adjudicated_comes_back_to_a_panel_and_is_not_late() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        leaves(number, today.date().plusDays(200));

        comesBack(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE_STAGE_THREE);
        ReviewPanelFile panel = signedIn.as("auditor", () -> panels.of(number)).orElseThrow();
        assertThat(panel.requestedOn()).isEqualTo(today.date());
        assertThat(panel.late()).isFalse();
        agrees(number);
    }

    @Test
    void what_left_stage_three_comes_back_to_a_panel_of_its_own() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        walk.as(
                "officer",
                () -> askingForPanels.request(
                        number, walk.seen(number), new StageThreeRequest(today.date(), null, null), null));
        leaves(number, today.date().plusDays(200));

        comesBack(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE_STAGE_THREE);
        walk.as("officer", () -> acknowledging.acknowledge(number, walk.seen(number), walk.letter()));
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_THREE);
        agrees(number);
    }

    private boolean mayComeBack(ComplaintNumber number) throws Exception {
        ComplaintFile file = walk.open("officer", number);
        return signedIn.as("officer", () -> allowed.with(file)).comeBack();
    }

    @Test
    void it_does_not_come_back_after_its_day_nor_when_it_never_left() throws Exception {
        ComplaintNumber tooLate = leftUntil(today.date());
        ComplaintNumber open = walk.received();

        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> comingBack.comeBack(
                                tooLate, walk.seen(tooLate), today.date().plusDays(1), null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> walk.as("officer", () -> comingBack.comeBack(open, walk.seen(open), today.date(), null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only a complaint that left");
        assertThat(walk.open("officer", tooLate).isClosed()).isTrue();
    }
}
