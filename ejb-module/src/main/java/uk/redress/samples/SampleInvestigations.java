package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.ASSESSMENT_MANAGER;
import static uk.redress.samples.SampleSignIn.COMPLAINTS_MANAGER;
import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.access.Colleague;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.Finding;
import uk.redress.complaints.LetterKind;
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
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Response;
import uk.redress.kernel.ComplaintNumber;

/** The acts of stage 2 as the sample office does them. */
@ApplicationScoped
class SampleInvestigations {

    @Inject
    SampleOffice office;

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
    ReadingApprovals approvals;

    @Inject
    DecidingApprovals deciding;

    void request(ComplaintNumber number, LocalDate on, Colleague approver) {
        OFFICER.does(() -> {
            requesting.request(
                    number,
                    office.seen(number),
                    new StageTwoRequest(on, "Telephone", "The answer does not say what will change.", null),
                    approver.id());
            return number;
        });
    }

    void accept(ComplaintNumber number) {
        COMPLAINTS_MANAGER.does(() -> {
            deciding.approve(approvals.of(number).get(0).id());
            return number;
        });
    }

    /** First with somebody who may not hold the post, as happens. */
    void appoint(ComplaintNumber number) {
        OFFICER.does(() -> {
            Candidate officer = new Candidate(
                    Post.INVESTIGATING_OFFICER, "Officer M", "Another service", false, true, false, false);
            appointing.appoint(
                    number,
                    office.seen(number),
                    officer,
                    new Candidate(Post.INDEPENDENT_PERSON, "Person N", null, false, false, true, false));
            appointing.appoint(
                    number,
                    office.seen(number),
                    officer,
                    new Candidate(
                            Post.INDEPENDENT_PERSON, "Person P", "The regional pool", false, false, false, false));
            return number;
        });
    }

    void agree(ComplaintNumber number, Story story, LocalDate on) {
        OFFICER.does(() -> {
            statement.agree(
                    number,
                    office.seen(number),
                    story.points().stream()
                            .map(point -> new PointAgreed(point.text(), point.desired()))
                            .toList(),
                    on,
                    "Signed at a meeting");
            return number;
        });
    }

    void askForRecords(ComplaintNumber number, LocalDate on) {
        OFFICER.does(() -> {
            investigating.askForRecords(
                    number, office.seen(number), on, "Officer M", "The visiting record from June to October");
            return number;
        });
    }

    void report(ComplaintNumber number, Story story, LocalDate drafted, LocalDate finished, Colleague adjudicator) {
        OFFICER.does(() -> {
            investigating.draftReport(number, office.seen(number), drafted);
            investigating.checkFacts(number, office.seen(number), drafted, "One date was corrected.");
            investigating.finishReports(
                    number,
                    office.seen(number),
                    new FinalReports(
                            finished,
                            story.points().stream()
                                    .map(point -> new PointFound(point.finding(), point.reason()))
                                    .toList(),
                            List.of("Tell families the day before when a visit cannot take place."),
                            finished,
                            "The investigation was thorough and fair, and the family was heard."),
                    adjudicator.id());
            return number;
        });
    }

    void adjudicate(ComplaintNumber number, Story story, LocalDate actionDue) {
        ASSESSMENT_MANAGER.does(() -> {
            adjudicating.adjudicate(
                    number,
                    office.seen(number),
                    story.points().stream()
                            .map(point -> new PointDecided(Finding.UPHELD, "The family should have been told."))
                            .toList(),
                    List.of(new RecommendationAnswered(
                            Response.ACCEPTED, null, "Head of Service, Children in Care", actionDue)),
                    true,
                    null);
            return number;
        });
    }

    void send(ComplaintNumber number, LocalDate on) {
        OFFICER.does(() -> {
            sending.send(number, office.seen(number), office.letter(number, LetterKind.ADJUDICATION, on), null);
            return number;
        });
    }
}
