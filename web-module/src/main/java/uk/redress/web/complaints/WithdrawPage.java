package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.WithdrawalWish;
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
    private @Nullable LocalDate on;
    private WithdrawalWish.@Nullable Way way;
    private @Nullable String reason;
    private @Nullable String stillLookedInto;

    public void open() {
        hand.open();
        on = hand.getToday();
        letter.startFrom(drafting.draft(hand.number(), LetterKind.WITHDRAWAL_CONFIRMED), hand.getToday());
    }

    public void withdraw() {
        if (on != null && way != null) {
            WithdrawalWish wish = new WithdrawalWish(on, way, reason == null ? "" : reason, stillLookedInto);
            hand.attempt(
                    () -> withdrawing.withdraw(hand.number(), hand.getSeen(), wish, letter.sent()), "withdraw.done");
        }
    }

    public WithdrawalWish.Way[] getWays() {
        return WithdrawalWish.Way.values();
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

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public WithdrawalWish.@Nullable Way getWay() {
        return way;
    }

    public void setWay(WithdrawalWish.@Nullable Way way) {
        this.way = way;
    }

    public @Nullable String getStillLookedInto() {
        return stillLookedInto;
    }

    public void setStillLookedInto(@Nullable String stillLookedInto) {
        this.stillLookedInto = stillLookedInto;
    }
}
