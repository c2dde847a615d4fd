package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.minutes.NewBoardAction;
import uk.redress.boards.minutes.NewRequest;
import uk.redress.boards.minutes.RecordingOutcomes;

/** Takes decisions, actions and questions out of the minutes, one after the other. */
@Named
@ViewScoped
public class OutcomesPage implements Serializable {

    private static final String HERE = "outcomes";

    @Inject
    MeetingInHand hand;

    @Inject
    RecordingOutcomes recording;

    private @Nullable String decisionMinute;
    private @Nullable String decision;
    private @Nullable String actionMinute;
    private @Nullable String action;
    private @Nullable String owner;
    private @Nullable LocalDate actionDue;
    private @Nullable String requestMinute;
    private @Nullable String question;
    private @Nullable String askedOf;
    private @Nullable LocalDate requestDue;

    public void open() {
        hand.open();
    }

    public void decide() {
        hand.attemptAndGoOn(
                () -> recording.decided(
                        hand.reference(),
                        Objects.requireNonNullElse(decisionMinute, ""),
                        Objects.requireNonNullElse(decision, "")),
                HERE,
                "outcomes.decided");
    }

    public void agree() {
        hand.attemptAndGoOn(
                () -> recording.agreed(
                        hand.reference(),
                        new NewBoardAction(
                                Objects.requireNonNullElse(actionMinute, ""),
                                Objects.requireNonNullElse(action, ""),
                                Objects.requireNonNullElse(owner, ""),
                                Objects.requireNonNull(actionDue))),
                HERE,
                "outcomes.agreed");
    }

    public void ask() {
        hand.attemptAndGoOn(
                () -> recording.asked(
                        hand.reference(),
                        new NewRequest(
                                Objects.requireNonNullElse(requestMinute, ""),
                                Objects.requireNonNullElse(question, ""),
                                Objects.requireNonNullElse(askedOf, ""),
                                Objects.requireNonNull(requestDue))),
                HERE,
                "outcomes.asked");
    }

    public MeetingInHand getHand() {
        return hand;
    }

    public @Nullable String getDecisionMinute() {
        return decisionMinute;
    }

    public void setDecisionMinute(@Nullable String decisionMinute) {
        this.decisionMinute = decisionMinute;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getActionMinute() {
        return actionMinute;
    }

    public void setActionMinute(@Nullable String actionMinute) {
        this.actionMinute = actionMinute;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getActionDue() {
        return actionDue;
    }

    public void setActionDue(@Nullable LocalDate actionDue) {
        this.actionDue = actionDue;
    }

    public @Nullable String getRequestMinute() {
        return requestMinute;
    }

    public void setRequestMinute(@Nullable String requestMinute) {
        this.requestMinute = requestMinute;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getAskedOf() {
        return askedOf;
    }

    public void setAskedOf(@Nullable String askedOf) {
        this.askedOf = askedOf;
    }

    public @Nullable LocalDate getRequestDue() {
        return requestDue;
    }

    public void setRequestDue(@Nullable LocalDate requestDue) {
        this.requestDue = requestDue;
    }
}
