package uk.redress.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
        return number;
    }

    ComplaintNumber waitingForAdjudication() throws Exception {
        ComplaintNumber number = walk.answered();
        long manager = complaintsManager();
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageTwoRequest(today.date(), null, null, null), manager));
        long request = waiting(number, ApprovalKind.STAGE_TWO);
        walk.as("complaints.manager", () -> deciding.approve(request));
        walk.as(
                "officer",
                () -> appointing.appoint(
                        number,
                        walk.seen(number),
                        candidate(Post.INVESTIGATING_OFFICER, INVESTIGATING_OFFICER, true),
                        candidate(Post.INDEPENDENT_PERSON, INDEPENDENT_PERSON, false)));
        walk.as(
                "officer",
                () -> statement.agree(
                        number,
                        walk.seen(number),
                        List.of(new PointAgreed("Visits were cancelled", null)),
                        today.date(),
                        "Signed"));
        walk.as("officer", () -> investigating.draftReport(number, walk.seen(number), today.date()));
        walk.as("officer", () -> investigating.checkFacts(number, walk.seen(number), today.date(), null));
        long adjudicator = seniorManager();
        walk.as("officer", () -> investigating.finishReports(number, walk.seen(number), reports(), adjudicator));
        return number;
    }

    private FinalReports reports() {
        return new FinalReports(
                today.date(),
                List.of(new PointFound(Finding.NOT_UPHELD, "The records show the visits")),
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
