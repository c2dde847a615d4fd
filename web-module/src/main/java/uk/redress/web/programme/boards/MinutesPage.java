package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.MeetingState;
import uk.redress.boards.MemberRole;
import uk.redress.boards.WritingMinutes;

/** The minutes of a meeting on their way: drafted, agreed by the chair, sent; and what difference the meeting made. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

    private static final String HERE = "minutes";

    @Inject
    MeetingInHand hand;

    @Inject
    WritingMinutes writing;

    private @Nullable String text;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;
    private @Nullable LocalDate sentOn;
    private @Nullable String difference;

    public void open() {
        hand.open();
        text = hand.getMeeting().minutes();
        difference = hand.getMeeting().standing().difference();
        agreedOn = hand.getToday();
        sentOn = hand.getToday();
        agreedBy = hand.getMeeting().people().stream()
                .filter(person -> person.role() == MemberRole.CHAIR)
                .map(MeetingShown.Attendee::name)
                .findFirst()
                .orElse(null);
    }

    public void draft() {
        hand.attemptAndGoOn(
                () -> writing.draft(hand.reference(), hand.getSeen(), Objects.requireNonNullElse(text, "")),
                HERE,
                "minutes.drafted");
    }

    public void agree() {
        hand.attemptAndGoOn(
                () -> writing.agreed(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(agreedOn),
                        Objects.requireNonNullElse(agreedBy, "")),
                HERE,
                "minutes.agreed");
    }

    public void send() {
        hand.attempt(
                () -> writing.sent(hand.reference(), hand.getSeen(), Objects.requireNonNull(sentOn)), "minutes.sent");
    }

    public void makeDifference() {
        hand.attempt(
                () -> writing.madeDifference(
                        hand.reference(), hand.getSeen(), Objects.requireNonNullElse(difference, "")),
                "minutes.difference");
    }

    public MeetingState getState() {
        return hand.getMeeting().standing().state(hand.getToday());
    }

    public MeetingInHand getHand() {
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

    public @Nullable String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(@Nullable String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public @Nullable String getDifference() {
        return difference;
    }

    public void setDifference(@Nullable String difference) {
        this.difference = difference;
    }
}
