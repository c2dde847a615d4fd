package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyInList;
import uk.redress.boards.DissolvingBodies;

/** A body has done what it was set up for: its last day, why, and who takes over what it left open. */
@Named
@ViewScoped
public class DissolveBodyPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    DissolvingBodies dissolving;

    private @Nullable LocalDate on;
    private @Nullable String because;
    private @Nullable String takenOverBy;
    private List<BodyInList> others = List.of();

    public void open() {
        hand.open();
        on = hand.getToday();
        others = hand.reading.atWork().stream()
                .filter(other -> !other.reference().equals(hand.reference()))
                .toList();
    }

    public void dissolve() {
        hand.attempt(
                () -> dissolving.dissolve(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(on),
                        Objects.requireNonNullElse(because, ""),
                        takenOverBy),
                "dissolve.done");
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable String getTakenOverBy() {
        return takenOverBy;
    }

    public void setTakenOverBy(@Nullable String takenOverBy) {
        this.takenOverBy = takenOverBy;
    }

    public List<BodyInList> getOthers() {
        return others;
    }
}
