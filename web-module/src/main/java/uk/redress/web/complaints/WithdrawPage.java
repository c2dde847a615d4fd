package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.correspondence.DraftingLetters;

/** Ends a complaint that its complainant withdrew, with the confirmation they were sent. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    DraftingLetters drafting;

    @Inject
    WithdrawingComplaints withdrawing;

    private final LetterForm letter = new LetterForm();
    private @Nullable String reason;

    public void open() {
        hand.open();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.WITHDRAWAL_CONFIRMED), hand.getToday());
    }

    public void withdraw() {
        String said = reason == null ? "" : reason;
        hand.attempt(() -> withdrawing.withdraw(hand.number(), hand.getSeen(), said, letter.sent()), "withdraw.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
