package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.Adjudicating;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.complaints.investigation.PointDecided;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.kernel.Refused;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** Decides each point and answers each recommendation. */
@Named
@ViewScoped
public class AdjudicatePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    Adjudicating adjudicating;

    private @Nullable InvestigationFile investigation;
    private List<DecisionForm> decisions = List.of();
    private List<ResponseForm> answers = List.of();
    private @Nullable Boolean meetingOffered;
    private @Nullable String meetingNote;

    public void open() {
        hand.open();
        investigation = reading.of(hand.number()).orElse(null);
        if (investigation != null) {
            decisions = investigation.points().stream()
                    .filter(point -> point.heldBecause() == null)
                    .map(DecisionForm::new)
                    .toList();
            answers = investigation.recommendations().stream()
                    .map(ResponseForm::new)
                    .toList();
        }
    }

    public void adjudicate() {
        List<PointDecided> decided =
                decisions.stream().map(DecisionForm::decided).toList();
        List<RecommendationAnswered> answered =
                answers.stream().map(this::answered).toList();
        hand.attempt(
                () -> adjudicating.adjudicate(
                        hand.number(),
                        hand.getSeen(),
                        decided,
                        answered,
                        Boolean.TRUE.equals(meetingOffered),
                        meetingNote),
                "adjudicate.done");
    }

    /** What is wrong with one answer is said of that answer. */
    private RecommendationAnswered answered(ResponseForm form) {
        try {
            return form.answered();
        } catch (Refused refused) {
            throw new Refused(Wording.of(
                    "adjudicate.recommendation.wrong",
                    form.getRecommendation().ordinal(),
                    refused.refusal().reason()));
        }
    }

    public @Nullable InvestigationFile getInvestigation() {
        return investigation;
    }

    public List<DecisionForm> getDecisions() {
        return decisions;
    }

    public List<ResponseForm> getAnswers() {
        return answers;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Boolean getMeetingOffered() {
        return meetingOffered;
    }

    public void setMeetingOffered(@Nullable Boolean meetingOffered) {
        this.meetingOffered = meetingOffered;
    }

    public @Nullable String getMeetingNote() {
        return meetingNote;
    }

    public void setMeetingNote(@Nullable String meetingNote) {
        this.meetingNote = meetingNote;
    }
}
