package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.Rating;
import uk.redress.improvement.SaidOfAction;
import uk.redress.improvement.UpdatingActions;

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
    private @Nullable Rating forecast;

    public void open() {
        hand.open();
    }

    public void update() {
        if (rating != null && forecast != null) {
            SaidOfAction said = new SaidOfAction(done == null ? "" : done, next, slipped, rating, because, forecast);
            hand.attempt(() -> updating.update(hand.reference(), hand.getSeen(), said), "update.done");
        }
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
