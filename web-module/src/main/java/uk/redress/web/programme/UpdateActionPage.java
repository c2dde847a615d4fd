package uk.redress.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.SaidOfAction;
import uk.redress.improvement.UpdatingActions;
import uk.redress.web.shell.Wording;

/** The lead says how an action stands. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class UpdateActionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    UpdatingActions updating;

    private @Nullable String done;
    private @Nullable String next;
    private @Nullable String slipped;
    private @Nullable Rating rating;
    private @Nullable String because;
    private @Nullable String recovery;
    private @Nullable LocalDate recoveryBy;
    private @Nullable Rating forecast;

    public void open() {
        hand.open();
    }

    public void update() {
        if (rating != null && forecast != null && isRecoverySaid(rating)) {
            SaidOfAction said =
                    new SaidOfAction(done == null ? "" : done, next, slipped, rating, because, recovery(), forecast);
            hand.attempt(() -> updating.update(hand.reference(), hand.getSeen(), said), "update.done");
        }
    }

    /** Each of the two fields says for itself what it wants. */
    private boolean isRecoverySaid(Rating rated) {
        boolean wordless = rated.isBehind() && (recovery == null || recovery.isBlank());
        boolean dayless = rated.isBehind() && recoveryBy == null;
        if (wordless) {
            say("act:recovery:in", "update.recovery.ask");
        }
        if (dayless) {
            say("act:recoveryBy:f:date", "update.recoveryBy.ask");
        }
        return !wordless && !dayless;
    }

    private static void say(String field, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.of(words), null));
    }

    private @Nullable Recovery recovery() {
        return recovery == null || recovery.isBlank() || recoveryBy == null ? null : new Recovery(recovery, recoveryBy);
    }

    public @Nullable String getRecovery() {
        return recovery;
    }

    public void setRecovery(@Nullable String recovery) {
        this.recovery = recovery;
    }

    public @Nullable LocalDate getRecoveryBy() {
        return recoveryBy;
    }

    public void setRecoveryBy(@Nullable LocalDate recoveryBy) {
        this.recoveryBy = recoveryBy;
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String getSlipped() {
        return slipped;
    }

    public void setSlipped(@Nullable String slipped) {
        this.slipped = slipped;
    }

    public @Nullable Rating getRating() {
        return rating;
    }

    public void setRating(@Nullable Rating rating) {
        this.rating = rating;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable Rating getForecast() {
        return forecast;
    }

    public void setForecast(@Nullable Rating forecast) {
        this.forecast = forecast;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
