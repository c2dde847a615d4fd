package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
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
    Colleagues colleagues;

    @Inject
    RunningClocks clocks;

    @Inject
    SendingResponses sending;

    private final LetterForm letter = new LetterForm();
    private List<String> signatories = List.of();
    private boolean maybeLate;
    private @Nullable String signedBy;
    private @Nullable String whyLate;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.STAGE_THREE_RESPONSE), hand.getToday());
        signatories = colleagues.whoSign().stream().map(Colleague::name).toList();
        maybeLate = clocks.find(hand.number(), ClockKind.PANEL_RESPONSE)
                .filter(clock -> clock.isLateOn(hand.getToday()))
                .isPresent();
    }

    public void send() {
        String signature = signedBy == null ? "" : signedBy;
        hand.attempt(
                () -> sending.send(hand.number(), hand.getSeen(), letter.sent(), signature, whyLate),
                "send-response.done");
    }

    /** Those who sign for the council; empty where nobody has been given that right yet. */
    public List<String> getSignatories() {
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

    public @Nullable String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(@Nullable String signedBy) {
        this.signedBy = signedBy;
    }

    public @Nullable String getWhyLate() {
        return whyLate;
    }

    public void setWhyLate(@Nullable String whyLate) {
        this.whyLate = whyLate;
    }
}
