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
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureExit;
import uk.redress.complaints.localresolution.ComingBack;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.LookingAtProcesses;

/** A complaint that left because of a court, and is made again when the court has finished. */
@ExtendWith(ArquillianExtension.class)
class ComingBackIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

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
        return number;
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
