package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.redress.clock.Today;
import uk.redress.web.forms.Dates;

/** Says on every page that the clock has been moved, so that nobody takes a demonstration for the day's date. */
@Named
@RequestScoped
public class ClockBannerPage {

    @Inject
    Today today;

    public boolean isMoved() {
        return today.isMoved();
    }

    public String getWords() {
        return Wording.of("shell.clockMoved", Dates.withWeekday(today.date()));
    }
}
