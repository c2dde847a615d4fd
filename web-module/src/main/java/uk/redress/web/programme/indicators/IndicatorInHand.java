package uk.redress.web.programme.indicators;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.indicators.IndicatorOnPage;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.web.shell.Wording;

/** The indicator a form is about: as it was when the page was opened, and afresh when somebody else was quicker. */
@Dependent
@SuppressWarnings("NullAway.Init") // every page opens it before anything else
public class IndicatorInHand implements Serializable {

    @Inject
    ReadingIndicators reading;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private IndicatorOnPage indicator;
    private IndicatorShown shown;
    private long seen;
    private boolean changed;

    /** Called by the page's view action, once. */
    public void open() {
        read(Objects.requireNonNullElse(address, ""));
    }

    /** Does what the form asks, and leads to the indicator; on a newer version shows what that says. */
    public void attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (ChangedMeanwhile meanwhile) {
            read(reference());
            changed = true;
            throw meanwhile;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of(done, reference()));
        Faces.redirect("programme/indicators/%s", reference());
    }

    private void read(String reference) {
        indicator = reading.page(reference, false);
        shown = new IndicatorShown(indicator, today.date());
        seen = indicator.version();
    }

    public String reference() {
        return indicator.standing().reference();
    }

    public IndicatorOnPage indicator() {
        return indicator;
    }

    public IndicatorShown getShown() {
        return shown;
    }

    public LocalDate getToday() {
        return today.date();
    }

    /** Whether somebody else was quicker. */
    public boolean isChanged() {
        return changed;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
