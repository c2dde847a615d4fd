package uk.redress.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Quarter;
import uk.redress.reporting.PausesAgreed;
import uk.redress.reporting.ReadingPauses;

/** The agreed pauses of the quarter that is shown. */
@Named
@RequestScoped
public class PausesPage {

    @Inject
    ReadingPauses reading;

    private @Nullable PausesAgreed read;

    /** Nothing for an address that names no quarter. */
    public @Nullable PausesAgreed of(@Nullable String quarter) {
        if (read == null && quarter != null) {
            read = Quarter.read(quarter).map(reading::in).orElse(null);
        }
        return read;
    }
}
