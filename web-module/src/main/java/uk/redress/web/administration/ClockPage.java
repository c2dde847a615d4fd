package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** Moves the one clock forward, in a demonstration or a test. */
@Named
@ViewScoped
public class ClockPage implements Serializable {

    @Inject
    MovingTheClock moving;

    @Inject
    Today today;

    private @Nullable Integer days;
    private @Nullable LocalDate to;

    public boolean isMovable() {
        return moving.isMovable();
    }

    public String getToday() {
        return Dates.withWeekday(today.date());
    }

    public void byDays() {
        if (days != null) {
            moving.by(days);
            done();
        }
    }

    public void toDay() {
        if (to != null) {
            moving.to(to);
            done();
        }
    }

    private void done() {
        Messages.addFlashGlobalInfo("{0}", Wording.of("clock.done", Dates.withWeekday(today.date())));
        Faces.redirect("administration/clock");
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
