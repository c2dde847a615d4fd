package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.reviewpanel.SendingResponses;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.LetterForm;

/** Records that the response to the panel went out, signed by the director or for them. */
@Named
@ViewScoped
public class SendResponsePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    RunningClocks clocks;

    @Inject
    SendingResponses sending;

    private final LetterForm letter = new LetterForm();
    private ArrayList<Colleague> signatories = new ArrayList<>();
    private boolean maybeLate;
    private @Nullable Long signedBy;
    private @Nullable String whyLate;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_THREE_RESPONSE), hand.getToday());
        signatories = new ArrayList<>(sending.signatories(hand.number()));
        maybeLate = clocks.find(hand.number(), ClockKind.PANEL_RESPONSE)
                .filter(clock -> clock.isLateOn(hand.getToday()))
                .isPresent();
    }

    public void send() {
        long signature = signedBy == null ? 0 : signedBy;
        hand.attempt(
                () -> sending.send(hand.number(), hand.getSeen(), letter.sent(), signature, whyLate),
                "send-response.done");
    }

    /** Those who may sign; empty where nobody has been given that right yet. */
    public List<Colleague> getSignatories() {
        return signatories;
    }

    /** Whether the last day has passed, so that an overrun may need its reason. */
    public boolean isMaybeLate() {
        return maybeLate;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Long getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(@Nullable Long signedBy) {
        this.signedBy = signedBy;
    }

    public @Nullable String getWhyLate() {
        return whyLate;
    }

    public void setWhyLate(@Nullable String whyLate) {
        this.whyLate = whyLate;
    }
}
