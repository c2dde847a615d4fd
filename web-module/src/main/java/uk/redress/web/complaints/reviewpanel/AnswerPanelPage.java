package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.reviewpanel.AnsweringThePanel;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.kernel.Refused;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.investigation.ResponseForm;
import uk.redress.web.shell.Wording;

/** The senior manager answers each recommendation of the panel, after talking with the independent person. */
@Named
@ViewScoped
public class AnswerPanelPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingReviewPanels reading;

    @Inject
    AnsweringThePanel answering;

    private @Nullable ReviewPanelFile panel;
    private List<ResponseForm> answers = List.of();
    private @Nullable LocalDate consultedOn;
    private @Nullable String words;

    public void open() {
        hand.open();
        panel = reading.of(hand.number()).orElse(null);
        if (panel != null) {
            answers = panel.recommendations().stream().map(ResponseForm::new).toList();
        }
    }

    public void answer() {
        if (consultedOn != null) {
            LocalDate on = consultedOn;
            List<RecommendationAnswered> answered =
                    answers.stream().map(this::answered).toList();
            hand.attempt(
                    () -> answering.answer(hand.number(), hand.getSeen(), answered, on, words), "answer-panel.done");
        }
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

    public @Nullable ReviewPanelFile getPanel() {
        return panel;
    }

    public List<ResponseForm> getAnswers() {
        return answers;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getConsultedOn() {
        return consultedOn;
    }

    public void setConsultedOn(@Nullable LocalDate consultedOn) {
        this.consultedOn = consultedOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
