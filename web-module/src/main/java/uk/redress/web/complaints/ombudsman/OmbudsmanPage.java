package uk.redress.web.complaints.ombudsman;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Step;
import uk.redress.complaints.ombudsman.GoingToTheOmbudsman;
import uk.redress.web.complaints.ComplaintInHand;

/** Records that the Ombudsman has taken the complaint up: as a whole, or beside the stage that is under way. */
@Named
@ViewScoped
public class OmbudsmanPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    GoingToTheOmbudsman going;

    private @Nullable LocalDate on;
    private @Nullable String reference;
    private @Nullable String about;

    public void open() {
        hand.open();
        on = hand.getToday();
    }

    public void takeUp() {
        LocalDate told = on == null ? hand.getToday() : on;
        hand.attempt(
                () -> going.takenUp(hand.number(), hand.getSeen(), told, reference, about),
                isWhole() ? "ombudsman.done" : "ombudsman.done.beside");
    }

    /** Whether nothing is under way, so that the whole complaint goes to the Ombudsman. */
    public boolean isWhole() {
        Step step = hand.getFile().step();
        return step == null || step.isTheComplainants();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
