package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.investigation.FinalReports;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.localresolution.ReadingAnswers;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.FindingForm;

/** Both reports are final: a finding on each point, what is recommended, and what the independent person says. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    ReadingAnswers answers;

    @Inject
    ReadingApprovals managers;

    @Inject
    InvestigatingAtStageTwo investigating;

    private List<FindingForm> findings = List.of();
    private final List<RecommendationForm> recommendations = new ArrayList<>(List.of(new RecommendationForm()));
    private @Nullable RecommendationForm added;
    private @Nullable LocalDate reportOn;
    private @Nullable LocalDate independentReportOn;
    private @Nullable String independentView;
    private @Nullable Long adjudicatingOfficer;

    private @Nullable Long answeredStageOne;

    public void open() {
        hand.open();
        findings = reading.of(hand.number()).stream()
                .flatMap(file -> file.points().stream())
                .filter(point -> point.heldBecause() == null)
                .map(FindingForm::of)
                .toList();
        answeredStageOne = answers.to(hand.number()).managerId();
    }

    public void finish() {
        if (reportOn != null && independentReportOn != null && adjudicatingOfficer != null) {
            FinalReports reports = new FinalReports(
                    reportOn,
                    findings.stream().map(FindingForm::found).toList(),
                    recommendations.stream().map(ReportsPage::text).toList(),
                    independentReportOn,
                    independentView == null ? "" : independentView);
            long manager = adjudicatingOfficer;
            hand.attempt(
                    () -> investigating.finishReports(hand.number(), hand.getSeen(), reports, manager), "reports.done");
        }
    }

    public void add() {
        added = new RecommendationForm();
        recommendations.add(added);
    }

    public void remove(RecommendationForm recommendation) {
        recommendations.remove(recommendation);
    }

    public boolean isNew(RecommendationForm recommendation) {
        return recommendation.equals(added);
    }

    /** Managers other than the one who answered at stage 1, and other than the person who asks. */
    public List<Colleague> getManagers() {
        return managers.approvers().stream()
                .filter(manager -> !Objects.equals(manager.id(), answeredStageOne))
                .toList();
    }

    private static String text(RecommendationForm recommendation) {
        return recommendation.getText() == null ? "" : recommendation.getText();
    }

    public List<FindingForm> getFindings() {
        return findings;
    }

    public List<RecommendationForm> getRecommendations() {
        return recommendations;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getReportOn() {
        return reportOn;
    }

    public void setReportOn(@Nullable LocalDate reportOn) {
        this.reportOn = reportOn;
    }

    public @Nullable LocalDate getIndependentReportOn() {
        return independentReportOn;
    }

    public void setIndependentReportOn(@Nullable LocalDate independentReportOn) {
        this.independentReportOn = independentReportOn;
    }

    public @Nullable String getIndependentView() {
        return independentView;
    }

    public void setIndependentView(@Nullable String independentView) {
        this.independentView = independentView;
    }

    public @Nullable Long getAdjudicatingOfficer() {
        return adjudicatingOfficer;
    }

    public void setAdjudicatingOfficer(@Nullable Long adjudicatingOfficer) {
        this.adjudicatingOfficer = adjudicatingOfficer;
    }
}
