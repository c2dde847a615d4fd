package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.scrutiny.GivingRecommendations;
import uk.redress.boards.scrutiny.RespondingToScrutiny;

/** What a committee recommended, how many days the executive has left, and what it said to each. */
@Named
@ViewScoped
public class RecommendationsPage implements Serializable {

    @Inject
    RecommendationsInHand hand;

    @Inject
    GivingRecommendations giving;

    @Inject
    RespondingToScrutiny responding;

    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate noticeOn;
    private @Nullable LocalDate publishedOn;

    public void open() {
        hand.open();
        receivedOn = hand.getSet().receivedOn() == null
                ? hand.getToday()
                : hand.getSet().receivedOn();
        noticeOn = hand.getSet().noticeOn();
        publishedOn = hand.getToday();
    }

    public void receive() {
        hand.attempt(
                () -> giving.received(
                        hand.getSet().body(),
                        hand.getSet().number(),
                        hand.getSeen(),
                        Objects.requireNonNull(receivedOn),
                        noticeOn),
                "recommendations.received");
    }

    public void publish() {
        hand.attempt(
                () -> responding.published(
                        hand.getSet().body(),
                        hand.getSet().number(),
                        hand.getSeen(),
                        Objects.requireNonNull(publishedOn)),
                "recommendations.published");
    }

    public void followUp() {
        hand.attempt(
                () -> responding.followUp(hand.getSet().body(), hand.getSet().number(), hand.getSeen()),
                "recommendations.followedUp");
    }

    public RecommendationsInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(@Nullable LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
