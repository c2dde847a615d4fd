package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.qualifying.InterestDecision;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.web.complaints.ComplaintInHand;

/** Records whether any other person has sufficient interest in the child to complain. */
@Named
@ViewScoped
public class InterestPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    RecordingWhoComplains recording;

    private final InterestForm form = new InterestForm();

    public void open() {
        hand.open();
        form.setDecidedOn(hand.getToday());
        InterestDecision known = hand.getIntake().interest();
        if (known != null) {
            form.startFrom(known);
        }
    }

    public void decide() {
        hand.attempt(
                () -> recording.decideInterest(hand.number(), hand.getSeen(), form.decision(hand.getToday())),
                "interest.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public InterestForm getForm() {
        return form;
    }
}
