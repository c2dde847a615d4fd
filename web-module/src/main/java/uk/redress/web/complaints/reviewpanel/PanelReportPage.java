package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.HoldingThePanel;
import uk.redress.complaints.reviewpanel.PanelReport;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.investigation.RecommendationForm;

/** Takes over what the panel wrote, and names the senior manager who answers it. */
@Named
@ViewScoped
public class PanelReportPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    HoldingThePanel holding;

    private final List<RecommendationForm> recommendations = new ArrayList<>(List.of(new RecommendationForm()));
    private @Nullable RecommendationForm added;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable String words;
    private @Nullable String minorityView;
    private @Nullable Long manager;

    public void open() {
        hand.open();
        receivedOn = hand.getToday();
    }

    public void record() {
        if (reportedOn != null && receivedOn != null && manager != null) {
            long answers = manager;
            PanelReport report = new PanelReport(
                    reportedOn,
                    receivedOn,
                    words == null ? "" : words,
                    minorityView,
                    recommendations.stream().map(PanelReportPage::text).toList());
            hand.attempt(
                    () -> holding.recommended(hand.number(), hand.getSeen(), report, answers), "panel-report.done");
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

    private static String text(RecommendationForm recommendation) {
        return recommendation.getText() == null ? "" : recommendation.getText();
    }

    public List<RecommendationForm> getRecommendations() {
        return recommendations;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(@Nullable LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getMinorityView() {
        return minorityView;
    }

    public void setMinorityView(@Nullable String minorityView) {
        this.minorityView = minorityView;
    }

    public @Nullable Long getManager() {
        return manager;
    }

    public void setManager(@Nullable Long manager) {
        this.manager = manager;
    }
}
