package uk.redress.web.programme.risks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.boards.risks.ReviewingRisks;

/** Judges a risk anew; what was said before stays below it. */
@Named
@ViewScoped
public class ReviewRiskPage implements Serializable {

    @Inject
    RiskInHand hand;

    @Inject
    ReviewingRisks reviewing;

    private JudgementForm form = new JudgementForm();

    public void open() {
        hand.open();
        form = JudgementForm.following(hand.getRisk(), hand.getToday());
    }

    public void review() {
        hand.attempt(
                () -> reviewing.review(hand.getRisk().reference(), hand.getSeen(), form.judgement()),
                "reviewRisk.done");
    }

    public RiskInHand getHand() {
        return hand;
    }

    public JudgementForm getForm() {
        return form;
    }
}
