package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyShown;
import uk.redress.boards.KeepingTerms;

/** The terms of reference of a body: a new edition, or the quarter's look at the one in force. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    KeepingTerms keeping;

    private @Nullable String text;
    private @Nullable LocalDate agreedOn;
    private @Nullable String minute;
    private @Nullable String outcome;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String reviewMinute;

    /** A new edition begins with the words of the last. */
    public void open() {
        hand.open();
        text = hand.getBody().terms().stream()
                .findFirst()
                .map(BodyShown.Terms::text)
                .orElse(null);
        agreedOn = hand.getToday();
        reviewedOn = hand.getToday();
    }

    public void adopt() {
        hand.attempt(
                () -> keeping.adopt(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNullElse(text, ""),
                        Objects.requireNonNull(agreedOn),
                        minute),
                "terms.adopted");
    }

    public void review() {
        hand.attempt(
                () -> keeping.reviewed(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(reviewedOn),
                        Objects.requireNonNullElse(outcome, ""),
                        reviewMinute),
                "terms.reviewed");
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String minute) {
        this.minute = minute;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(@Nullable LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public @Nullable String getReviewMinute() {
        return reviewMinute;
    }

    public void setReviewMinute(@Nullable String reviewMinute) {
        this.reviewMinute = reviewMinute;
    }
}
