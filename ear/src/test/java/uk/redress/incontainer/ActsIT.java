package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Today;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.CorrectedFacts;
import uk.redress.complaints.CorrectingFacts;
import uk.redress.complaints.Finding;
import uk.redress.complaints.HandingOver;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.work.ReadingWork;
import uk.redress.work.Whose;

/** A complaint from receipt to its end by the use cases, each as the person whose act it is, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class ActsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    CorrectingFacts correcting;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Responding responding;

    @Inject
    CheckingQuality quality;

    @Inject
    SendingAnswers sending;

    @Inject
    ClosingComplaints closing;

    @Inject
    Extending extending;

    @Inject
    HandingOver handingOver;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    ReadingTheJournal journal;

    @Inject
    ReadingWork work;

    @Inject
    Today today;

    @Test
    void a_complaint_is_worked_from_receipt_to_its_end() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();

        walk.as(
                "service.manager",
                () -> responding.respond(number, walk.seen(number), StageOneWalk.findings(), "We are sorry."));
        walk.as("officer", () -> quality.sendBack(number, walk.seen(number), "Say what will be done."));
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.RESPOND);
        walk.as(
                "service.manager",
                () -> responding.respond(number, walk.seen(number), StageOneWalk.findings(), "We will mend it."));
        walk.as("officer", () -> quality.pass(number, walk.seen(number)));
        walk.as("officer", () -> sending.send(number, walk.seen(number), walk.letter(), null));
        walk.as("officer", () -> closing.close(number, walk.seen(number), "A call every week"));

        ComplaintFile file = walk.open("auditor", number);
        assertThat(file.closing()).isEqualTo(Closing.ANSWERED);
        assertThat(file.outcome()).isEqualTo(Finding.PARTLY_UPHELD);
        assertThat(file.answeredOn()).isEqualTo(today.date());
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence(
                        "complaint.received",
                        "procedure.checked",
                        "complaint.acknowledged",
                        "points.agreed",
                        "complaint.assigned",
                        "complaint.responded",
                        "quality.returned",
                        "complaint.responded",
                        "quality.passed",
                        "answer.sent",
                        "complaint.closed");
    }

    @Test
    void a_manager_of_another_team_is_told_the_same_as_of_a_number_that_does_not_exist() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();

        assertThatThrownBy(() -> walk.as(
                        "service.manager.2", () -> responding.respond(number, 1, StageOneWalk.findings(), "Not mine.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> walk.as(
                        "service.manager.2",
                        () -> responding.respond(
                                ComplaintNumber.of(1901, 1), 1, StageOneWalk.findings(), "Not there.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_act_on_an_older_version_changes_nothing() throws Exception {
        ComplaintNumber number = walk.received();
        long before = walk.open("officer", number).version();
        walk.as("complaints.manager", () -> handingOver.claim(number, before));

        assertThatThrownBy(() -> walk.as("officer", () -> checking.accept(number, before, StageOneWalk.check())))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.CHECK_PROCEDURE);
    }

    @Test
    void a_step_is_done_once() throws Exception {
        ComplaintNumber number = walk.received();
        walk.as("officer", () -> checking.accept(number, walk.seen(number), StageOneWalk.check()));

        assertThatThrownBy(() ->
                        walk.as("officer", () -> checking.accept(number, walk.seen(number), StageOneWalk.check())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_asks_for_more_time_does_not_approve_it() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long me = walk.manager().id();

        assertThatThrownBy(
                        () -> walk.as("service.manager", () -> extending.ask(number, walk.seen(number), "Complex", me)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Somebody else");
    }

    @Test
    void an_approved_extension_moves_the_last_day_in_the_same_transaction() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long approver = signedIn.as("service.manager", approvals::approvers).stream()
                .filter(colleague -> colleague.role().name().equals("COMPLAINTS_MANAGER"))
                .findFirst()
                .orElseThrow()
                .id();
        walk.as("service.manager", () -> extending.ask(number, walk.seen(number), "An advocate is needed", approver));
        WaitingApproval request = signedIn.as("complaints.manager", approvals::waitingForMe).stream()
                .filter(waiting -> waiting.number().equals(number))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> walk.as("service.manager", () -> deciding.approve(request.id())))
                .isInstanceOf(Refused.class);
        walk.as("complaints.manager", () -> deciding.approve(request.id()));

        assertThat(walk.open("officer", number).dueOn())
                .hasToString(request.asked().get("to"));
    }

    @Test
    void a_corrected_day_of_receipt_moves_the_deadline() throws Exception {
        ComplaintNumber number = walk.received();
        ComplaintFile before = walk.open("officer", number);

        walk.as(
                "officer",
                () -> correcting.correct(
                        number,
                        before.version(),
                        new CorrectedFacts(before.receivedOn().withDayOfMonth(1), null, null, "As it was", null),
                        "It was stamped earlier"));

        ComplaintFile after = walk.open("officer", number);
        assertThat(after.receivedOn().getDayOfMonth()).isEqualTo(1);
        assertThat(after.dueOn()).isBeforeOrEqualTo(before.dueOn());
    }

    @Test
    void work_is_listed_for_those_who_may_see_it() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();

        assertThat(signedIn.as("service.manager", () -> work.page(Whose.MINE, 0, 500)))
                .anyMatch(item -> item.number().equals(number.value()) && item.mine() && item.step() == Step.RESPOND);
        assertThat(signedIn.as("service.manager.2", () -> work.page(Whose.EVERYBODYS, 0, 500)))
                .noneMatch(item -> item.number().equals(number.value()));
        assertThatThrownBy(() -> signedIn.as("admin", work::counts)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_service_manager_claims_no_work_of_the_complaints_team() throws Exception {
        ComplaintNumber number = walk.receivedAbout(walk.manager().teamId());

        assertThatThrownBy(() -> walk.as("service.manager", () -> handingOver.claim(number, walk.seen(number))))
                .isInstanceOf(Refused.class);
    }
}
