package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
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
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.complaints.localresolution.Assigning;
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
    ReceivingComplaints receiving;

    @Inject
    CorrectingFacts correcting;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Acknowledging acknowledging;

    @Inject
    AgreeingPoints agreeing;

    @Inject
    Assigning assigning;

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
    ReadingColleagues colleagues;

    @Inject
    ReadingTheJournal journal;

    @Inject
    ReadingWork work;

    @Inject
    Today today;

    @Test
    void a_complaint_is_worked_from_receipt_to_its_end() throws Exception {
        ComplaintNumber number = waitingForItsAnswer();

        as("service.manager", () -> responding.respond(number, seen(number), findings(), "We are sorry."));
        as("officer", () -> quality.sendBack(number, seen(number), "Say what will be done."));
        assertThat(open("officer", number).step()).isEqualTo(Step.RESPOND);
        as("service.manager", () -> responding.respond(number, seen(number), findings(), "We will mend it."));
        as("officer", () -> quality.pass(number, seen(number)));
        as("officer", () -> sending.send(number, seen(number), letter(), null));
        as("officer", () -> closing.close(number, seen(number), "A call every week"));

        ComplaintFile file = open("auditor", number);
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
        ComplaintNumber number = waitingForItsAnswer();

        assertThatThrownBy(() -> as("service.manager.2", () -> responding.respond(number, 1, findings(), "Not mine.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        "service.manager.2",
                        () -> responding.respond(ComplaintNumber.of(1901, 1), 1, findings(), "Not there.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_act_on_an_older_version_changes_nothing() throws Exception {
        ComplaintNumber number = received();
        long before = open("officer", number).version();
        as("complaints.manager", () -> handingOver.claim(number, before));

        assertThatThrownBy(() -> as("officer", () -> checking.accept(number, before, check())))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(open("officer", number).step()).isEqualTo(Step.CHECK_PROCEDURE);
    }

    @Test
    void a_step_is_done_once() throws Exception {
        ComplaintNumber number = received();
        as("officer", () -> checking.accept(number, seen(number), check()));

        assertThatThrownBy(() -> as("officer", () -> checking.accept(number, seen(number), check())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_asks_for_more_time_does_not_approve_it() throws Exception {
        ComplaintNumber number = waitingForItsAnswer();
        long me = manager().id();

        assertThatThrownBy(() -> as("service.manager", () -> extending.ask(number, seen(number), "Complex", me)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Somebody else");
    }

    @Test
    void an_approved_extension_moves_the_last_day_in_the_same_transaction() throws Exception {
        ComplaintNumber number = waitingForItsAnswer();
        long approver = signedIn.as("service.manager", approvals::approvers).stream()
                .filter(colleague -> colleague.role().name().equals("COMPLAINTS_MANAGER"))
                .findFirst()
                .orElseThrow()
                .id();
        as("service.manager", () -> extending.ask(number, seen(number), "An advocate is needed", approver));
        WaitingApproval request = signedIn.as("complaints.manager", approvals::waitingForMe).stream()
                .filter(waiting -> waiting.number().equals(number))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> as("service.manager", () -> deciding.approve(request.id())))
                .isInstanceOf(Refused.class);
        as("complaints.manager", () -> deciding.approve(request.id()));

        assertThat(open("officer", number).dueOn()).hasToString(request.asked().get("to"));
    }

    @Test
    void a_corrected_day_of_receipt_moves_the_deadline() throws Exception {
        ComplaintNumber number = received();
        ComplaintFile before = open("officer", number);

        as(
                "officer",
                () -> correcting.correct(
                        number,
                        before.version(),
                        new CorrectedFacts(before.receivedOn().withDayOfMonth(1), null, null, "As it was", null),
                        "It was stamped earlier"));

        ComplaintFile after = open("officer", number);
        assertThat(after.receivedOn().getDayOfMonth()).isEqualTo(1);
        assertThat(after.dueOn()).isBeforeOrEqualTo(before.dueOn());
    }

    @Test
    void work_is_listed_for_those_who_may_see_it() throws Exception {
        ComplaintNumber number = waitingForItsAnswer();

        assertThat(signedIn.as("service.manager", () -> work.page(Whose.MINE, 0, 500)))
                .anyMatch(item -> item.number().equals(number.value()) && item.mine() && item.step() == Step.RESPOND);
        assertThat(signedIn.as("service.manager.2", () -> work.page(Whose.EVERYBODYS, 0, 500)))
                .noneMatch(item -> item.number().equals(number.value()));
        assertThatThrownBy(() -> signedIn.as("admin", work::counts)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_service_manager_claims_no_work_of_the_complaints_team() throws Exception {
        ComplaintNumber number = receivedAbout(manager().teamId());

        assertThatThrownBy(() -> as("service.manager", () -> handingOver.claim(number, seen(number))))
                .isInstanceOf(Refused.class);
    }

    private ComplaintNumber waitingForItsAnswer() throws Exception {
        ComplaintNumber number = received();
        Colleague manager = manager();
        as("officer", () -> checking.accept(number, seen(number), check()));
        as("officer", () -> acknowledging.acknowledge(number, seen(number), letter()));
        as(
                "officer",
                () -> agreeing.agree(
                        number,
                        seen(number),
                        List.of(new PointAgreed("Visits were cancelled", null), new PointAgreed("No reply", null))));
        as("officer", () -> assigning.assign(number, seen(number), teamOf(manager), manager.id()));
        return number;
    }

    private ComplaintNumber received() throws Exception {
        return receivedAbout(null);
    }

    private ComplaintNumber receivedAbout(Long team) throws Exception {
        return signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "Telephone",
                        "Mother",
                        "Visits were cancelled",
                        team,
                        List.of(new PersonNamed(Part.COMPLAINANT, "Parent A", "Mother", null, null)))));
    }

    private Colleague manager() throws Exception {
        return signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith("Children in Care"))
                .findFirst()
                .orElseThrow();
    }

    private static long teamOf(Colleague manager) {
        return manager.teamId() == null ? 0 : manager.teamId();
    }

    private static ProcedureCheck check() {
        return new ProcedureCheck(false, null, false, null);
    }

    private static List<PointFound> findings() {
        return List.of(
                new PointFound(Finding.UPHELD, "It happened"), new PointFound(Finding.NOT_UPHELD, "There was a reply"));
    }

    private SentLetter letter() {
        return new SentLetter("Your complaint", "What was said", "Parent A", SentLetter.Way.LETTER, today.date());
    }

    private ComplaintFile open(String userName, ComplaintNumber number) throws Exception {
        return signedIn.as(userName, () -> files.open(number));
    }

    /** The version the page of whoever acts would have shown. */
    private long seen(ComplaintNumber number) {
        return files.open(number).version();
    }

    private void as(String userName, Runnable act) throws Exception {
        Callable<Void> call = () -> {
            act.run();
            return null;
        };
        try {
            signedIn.as(userName, call);
        } catch (EJBException wrapped) {
            // the bean of the tests does not know our exceptions and wraps them
            throw wrapped.getCause() instanceof Exception cause ? cause : wrapped;
        }
    }
}
