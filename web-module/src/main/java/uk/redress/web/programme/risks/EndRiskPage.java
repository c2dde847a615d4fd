package uk.redress.web.programme.risks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.risks.ReviewingRisks;
import uk.redress.boards.risks.WorkstreamOfRisk;

/** Takes a risk higher, or closes it: both with a day and a reason. */
@Named
@ViewScoped
public class EndRiskPage implements Serializable {

    @Inject
    RiskInHand hand;

    @Inject
    ReviewingRisks reviewing;

    private @Nullable LocalDate on;
    private @Nullable String to;
    private @Nullable String because;
    private @Nullable Long workstream;
    private @Nullable String why;
    private List<WorkstreamOfRisk> workstreams = List.of();

    public void open() {
        hand.open();
        on = hand.getToday();
        workstream = hand.getRisk().workstreamId();
        workstreams = hand.reading.workstreams();
    }

    public void escalate() {
        hand.attempt(
                () -> reviewing.escalate(
                        hand.getRisk().reference(),
                        hand.getSeen(),
                        Objects.requireNonNullElse(to, ""),
                        Objects.requireNonNull(on),
                        Objects.requireNonNullElse(because, "")),
                "endRisk.escalated");
    }

    public void close() {
        hand.attempt(
                () -> reviewing.close(
                        hand.getRisk().reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(on),
                        Objects.requireNonNullElse(because, "")),
                "endRisk.closed");
    }

    public void move() {
        hand.attempt(
                () -> reviewing.moveTo(
                        hand.getRisk().reference(), hand.getSeen(), workstream, Objects.requireNonNullElse(why, "")),
                "moveRisk.done");
    }

    public @Nullable Long getWorkstream() {
        return workstream;
    }

    public void setWorkstream(@Nullable Long workstream) {
        this.workstream = workstream;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public List<WorkstreamOfRisk> getWorkstreams() {
        return workstreams;
    }

    public RiskInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
