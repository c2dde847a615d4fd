package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.findings.RecordingFindings;

/** Puts a finding differently, and says why: it is somebody else's sentence. */
@Named
@ViewScoped
public class ChangeFindingPage implements Serializable {

    @Inject
    FindingInHand hand;

    @Inject
    RecordingFindings recording;

    private FindingForm form = new FindingForm();
    private @Nullable String because;

    public void open() {
        hand.open();
        form = FindingForm.of(hand.getFinding());
    }

    public void change() {
        hand.attempt(
                () -> recording.change(
                        hand.getFinding().reference(),
                        hand.getSeen(),
                        form.finding(),
                        Objects.requireNonNullElse(because, "")),
                "changeFinding.done");
    }

    public FindingInHand getHand() {
        return hand;
    }

    public FindingForm getForm() {
        return form;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
