package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.web.complaints.ComplaintInHand;

/** Completes who complains and for whom, as it becomes known. */
@Named
@ViewScoped
public class WhoPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    RecordingWhoComplains recording;

    private final WhoForm form = new WhoForm();

    public void open() {
        hand.open();
        form.startFrom(hand.getIntake().whoSoFar());
    }

    public void record() {
        hand.attempt(() -> recording.record(hand.number(), hand.getSeen(), form.facts()), "who.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public WhoForm getForm() {
        return form;
    }
}
