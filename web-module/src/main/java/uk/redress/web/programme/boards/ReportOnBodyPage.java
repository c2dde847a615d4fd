package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.ReportingOnBoards;

/** The report of a body after its third meeting, as it was sent to whoever it answers to. */
@Named
@ViewScoped
public class ReportOnBodyPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    ReportingOnBoards reporting;

    private @Nullable String to;
    private @Nullable String text;
    private @Nullable LocalDate on;

    public void open() {
        hand.open();
        to = hand.getBody().facts().reportsTo();
        on = hand.getToday();
    }

    public void send() {
        hand.attempt(
                () -> reporting.sent(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNullElse(to, ""),
                        Objects.requireNonNullElse(text, ""),
                        Objects.requireNonNull(on)),
                "reportOnBody.done");
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
