package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.WhoAnswered;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What the investigating officer and the independent person do: see records, draft, have the facts checked, and report. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class InvestigatingAtStageTwo {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    Recommendations recommendations;

    @Inject
    WhoAnswered whoAnswered;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Records that the investigators asked to see records, and which. */
    public void askForRecords(ComplaintNumber number, long seen, LocalDate on, String askedBy, String what) {
        String who = TextLength.LINE.needed(askedBy, "who asked");
        String records = TextLength.PASSAGE.needed(what, "which records");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        investigations.of(complaint);
        investigations.add(
                new FileAccess(complaint.id(), on, who, records, current.actor().name()));
        happened.fire(Happening.of(number, "records.asked").with("by", who).with("on", on));
    }

    /** Records whether they saw them. */
    public void answerAboutRecords(
            ComplaintNumber number, long seen, long request, LocalDate on, boolean granted, @Nullable String answer) {
        String said = TextLength.PASSAGE.ifAny(answer, "the answer");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        investigations.fileAccess(complaint, request).answered(on, granted, said);
        happened.fire(Happening.of(number, granted ? "records.given" : "records.withheld")
                .because(said)
                .with("on", on));
    }

    /** The draft report is there, and goes to those who can say whether its facts are right. */
    public void draftReport(ComplaintNumber number, long seen, LocalDate on) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.INVESTIGATE, Step.CHECK_FACTS);
        investigations.of(complaint).drafted(on);
        happened.fire(Happening.of(number, "report.drafted").with("on", on));
        progress.stepDone(number, Step.INVESTIGATE);
    }

    /**
     * The facts have been checked: corrected where they were wrong, not rewritten.
     *
     * @param comments what was said about the draft; null when nothing was
     */
    public void checkFacts(ComplaintNumber number, long seen, LocalDate on, @Nullable String comments) {
        String said = TextLength.PASSAGE.ifAny(comments, "what was said about the draft");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.CHECK_FACTS, Step.FINISH_REPORTS);
        investigations.of(complaint).factsChecked(on, said);
        happened.fire(Happening.of(number, "facts.checked").because(said).with("on", on));
        progress.stepDone(number, Step.CHECK_FACTS);
    }

    /**
     * Both reports are final: a finding on each point, what is recommended, and what the independent person thinks of the
     * investigation. They go to the manager who is to adjudicate.
     *
     * @throws Refused when a point has no finding, or that manager answered at stage 1
     */
    public void finishReports(ComplaintNumber number, long seen, FinalReports reports, long adjudicatingOfficer) {
        today.mustHaveCome(reports.reportOn());
        today.mustHaveCome(reports.independentReportOn());
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.FINISH_REPORTS).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Colleague manager = managerFor(complaint, adjudicatingOfficer);
        find(complaint, reports.findings());
        recommendations.add(complaint, Stage.INVESTIGATION, reports.recommendations());
        investigations
                .of(complaint)
                .reported(reports.reportOn(), reports.independentReportOn(), reports.independentView());
        complaint.isAnsweredBy(manager.id());
        complaint.moveOn(Step.FINISH_REPORTS, Step.ADJUDICATE);
        happened.fire(Happening.of(number, "reports.finished")
                .with("on", reports.reportOn())
                .with("recommendations", reports.recommendations().size())
                .with("adjudicatingOfficer", manager.name()));
        progress.stepDone(number, Step.FINISH_REPORTS);
    }

    private Colleague managerFor(Complaint complaint, long account) {
        Colleague manager = colleagues
                .find(account)
                .filter(colleague ->
                        colleague.role() == Role.COMPLAINTS_MANAGER || colleague.role() == Role.SERVICE_MANAGER)
                .orElseThrow(() -> new Refused("Choose the senior manager who is to adjudicate."));
        if (whoAnswered
                .manager(complaint)
                .filter(first -> first == manager.id())
                .isPresent()) {
            throw new Refused("%s answered this complaint at stage 1 and cannot adjudicate it. Choose another manager."
                    .formatted(manager.name()));
        }
        return manager;
    }

    private void find(Complaint complaint, List<PointFound> findings) {
        List<StatementPoint> points = investigations.points(complaint);
        if (findings.size() != points.size()) {
            throw new Refused("Give a finding for each point of the statement of complaint.");
        }
        for (int i = 0; i < points.size(); i++) {
            points.get(i).found(findings.get(i));
        }
    }
}
