package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.findings.AnsweringFindings;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.web.programme.ActionInHand;

/** Says which findings an action answers, above all for one that was brought in from a table. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class AnswersPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    ReadingFindings findings;

    @Inject
    AnsweringFindings answering;

    private List<FindingShown> choices = List.of();
    private List<String> chosen = List.of();

    public void open() {
        hand.open();
        choices = hand.getMay().arrange() ? findings.all() : List.of();
        chosen = hand.getAction().findings().stream()
                .map(ActionShown.Answer::reference)
                .toList();
    }

    public void save() {
        hand.attempt(() -> answering.answers(hand.reference(), hand.getSeen(), chosen), "answers.done");
    }

    public ActionInHand getHand() {
        return hand;
    }

    public List<FindingShown> getChoices() {
        return choices;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
