package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.redress.complaints.freezing.FreezeDecision;
import uk.redress.complaints.freezing.FreezingCareChanges;
import uk.redress.web.complaints.ComplaintInHand;

/** Records whether a disputed change of care waits until the complaint is considered. */
@Named
@ViewScoped
public class FreezePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    FreezingCareChanges freezing;

    private final FreezeForm form = new FreezeForm();

    public void open() {
        hand.open();
        form.setFrozen(true);
        form.setDecidedOn(hand.getToday());
        FreezeDecision known = hand.getIntake().freeze();
        if (known != null) {
            form.startFrom(known);
        }
    }

    public void decide() {
        hand.attempt(
                () -> freezing.decide(hand.number(), hand.getSeen(), form.decision(hand.getToday())), "freeze.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public FreezeForm getForm() {
        return form;
    }
}
