package uk.redress.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.ReadingColleagues;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.clock.Today;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.investigation.Adjudicating;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.FinalReports;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.complaints.investigation.PointDecided;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.SendingAdjudications;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.kernel.ComplaintNumber;

/** Takes a complaint of its own through stage 2, for tests that begin later. */
@Dependent
public class StageTwoWalk {

    static final String INVESTIGATING_OFFICER = "Worker A";
    static final String INDEPENDENT_PERSON = "Person B";

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    RequestingStageTwo requesting;

    @Inject
    AppointingInvestigators appointing;

    @Inject
    AgreeingTheStatement statement;

    @Inject
    InvestigatingAtStageTwo investigating;

    @Inject
    Adjudicating adjudicating;

    @Inject
    SendingAdjudications sending;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    Colleagues signatories;

    @Inject
    Today today;

    ComplaintNumber adjudicated() throws Exception {
        ComplaintNumber number = waitingForAdjudication();
        adjudicate(number);
        return number;
    }

    void adjudicate(ComplaintNumber number) throws Exception {
        walk.as(
                "service.manager.2",
                () -> adjudicating.adjudicate(
                        number,
                        walk.seen(number),
                        List.of(new PointDecided(Finding.NOT_UPHELD, null)),
                        List.of(),
                        false,
                        null));
        walk.as("officer", () -> sending.send(number, walk.seen(number), walk.letter(), null));
    }

    ComplaintNumber waitingForAdjudication() throws Exception {
        ComplaintNumber number = accepted();
        workFromTheAppointmentToTheReports(number);
        return number;
    }

    /** The statement of complaint has been agreed with these points. */
    ComplaintNumber investigating(String... points) throws Exception {
        ComplaintNumber number = accepted();
        workFromTheAppointmentToTheStatement(
                number,
                Stream.of(points).map(point -> new PointAgreed(point, null)).toList());
        return number;
    }

    private ComplaintNumber accepted() throws Exception {
        ComplaintNumber number = walk.answered();
        long manager = complaintsManager();
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageTwoRequest(today.date(), null, null, null), manager));
        accept(number);
        return number;
    }

    private void accept(ComplaintNumber number) throws Exception {
        long request = waiting(number, ApprovalKind.STAGE_TWO);
        walk.as("complaints.manager", () -> deciding.approve(request));
    }

    /** For a complaint that is at stage 2 again, and waits for somebody to be asked whether it is accepted. */
    void workFromTheAcceptanceToTheReports(ComplaintNumber number) throws Exception {
        long manager = complaintsManager();
        walk.as("officer", () -> requesting.askToAccept(number, walk.seen(number), manager));
        accept(number);
        workFromTheAppointmentToTheReports(number);
    }

    private void workFromTheAppointmentToTheReports(ComplaintNumber number) throws Exception {
        workFromTheAppointmentToTheStatement(number, List.of(new PointAgreed("Visits were cancelled", null)));
        drafts(number);
        report(number, 1);
    }

    void drafts(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> investigating.draftReport(number, walk.seen(number), today.date()));
        walk.as("officer", () -> investigating.checkFacts(number, walk.seen(number), today.date(), null));
    }

    /** Both reports, with so many findings, none of which upholds anything. */
    void report(ComplaintNumber number, int findings) throws Exception {
        long adjudicator = seniorManager();
        walk.as(
                "officer",
                () -> investigating.finishReports(number, walk.seen(number), reports(findings), adjudicator));
    }

    private void workFromTheAppointmentToTheStatement(ComplaintNumber number, List<PointAgreed> points)
            throws Exception {
        walk.as(
                "officer",
                () -> appointing.appoint(
                        number,
                        walk.seen(number),
                        candidate(Post.INVESTIGATING_OFFICER, INVESTIGATING_OFFICER, true),
                        candidate(Post.INDEPENDENT_PERSON, INDEPENDENT_PERSON, false)));
        walk.as("officer", () -> statement.agree(number, walk.seen(number), points, today.date(), "Signed"));
    }

    private FinalReports reports(int findings) {
        return new FinalReports(
                today.date(),
                Collections.nCopies(findings, new PointFound(Finding.NOT_UPHELD, "The records show it")),
                List.of(),
                today.date(),
                "Thorough and fair.");
    }

    private static Candidate candidate(Post post, String name, boolean officer) {
        return new Candidate(post, name, null, false, officer, false, false);
    }

    /** The request of that kind which waits for a decision. */
    long waiting(ComplaintNumber number, ApprovalKind kind) throws Exception {
        return signedIn.as("officer", () -> approvals.of(number)).stream()
                .filter(waiting -> waiting.kind() == kind && waiting.decision() == null)
                .findFirst()
                .map(WaitingApproval::id)
                .orElseThrow();
    }

    long complaintsManager() throws Exception {
        return signedIn.as("officer", approvals::approvers).stream()
                .filter(colleague -> colleague.role().name().equals("COMPLAINTS_MANAGER"))
                .findFirst()
                .map(Colleague::id)
                .orElseThrow();
    }

    /** Who signs for the council. */
    long director() throws Exception {
        return signedIn.as("officer", signatories::whoSign).get(0).id();
    }

    /** The manager who did not answer at stage 1. */
    long seniorManager() throws Exception {
        return signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith("Assessment"))
                .findFirst()
                .map(Colleague::id)
                .orElseThrow();
    }
}
