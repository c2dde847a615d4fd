package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.AnswerOnFile;
import uk.redress.complaints.localresolution.ReadingAnswers;
import uk.redress.complaints.localresolution.Responding;

/** Answers each point with a finding, and writes the response. */
@Named
@ViewScoped
public class RespondPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingAnswers answers;

    @Inject
    Responding responding;

    private List<FindingForm> findings = List.of();
    private @Nullable String response;
    private @Nullable String sentBack;

    public void open() {
        hand.open();
        findings = FindingForm.forPointsOf(hand.getFile());
        AnswerOnFile before = answers.to(hand.number());
        response = before.response();
        sentBack = before.returnedReason();
    }

    public void respond() {
        String text = response == null ? "" : response;
        hand.attempt(
                () -> responding.respond(
                        hand.number(),
                        hand.getSeen(),
                        findings.stream().map(FindingForm::found).toList(),
                        text),
                "respond.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public List<FindingForm> getFindings() {
        return findings;
    }

    public @Nullable String getSentBack() {
        return sentBack;
    }

    public @Nullable String getResponse() {
        return response;
    }

    public void setResponse(@Nullable String response) {
        this.response = response;
    }
}
