package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.AnswerOnFile;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.complaints.localresolution.ReadingAnswers;

/** Reads the response as the complainant will, and passes it or sends it back. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class QualityPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingAnswers answers;

    @Inject
    CheckingQuality checking;

    private AnswerOnFile answer;
    private @Nullable String missing;

    public void open() {
        hand.open();
        answer = answers.to(hand.number());
    }

    public void pass() {
        hand.attempt(() -> checking.pass(hand.number(), hand.getSeen()), "quality.passed");
    }

    public void sendBack() {
        String said = missing == null ? "" : missing;
        hand.attempt(() -> checking.sendBack(hand.number(), hand.getSeen(), said), "quality.sentBack");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public AnswerOnFile getAnswer() {
        return answer;
    }

    public @Nullable String getMissing() {
        return missing;
    }

    public void setMissing(@Nullable String missing) {
        this.missing = missing;
    }
}
