package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.CorrectingFacts;

/** Puts right what was written down on arrival. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    CorrectingFacts correcting;

    private final ReceiptForm form = new ReceiptForm();
    private @Nullable String reason;

    public void open() {
        hand.open();
        form.startFrom(hand.getFile());
    }

    public void correct() {
        String why = reason == null ? "" : reason;
        hand.attempt(() -> correcting.correct(hand.number(), hand.getSeen(), form.corrected(), why), "correct.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public ReceiptForm getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
