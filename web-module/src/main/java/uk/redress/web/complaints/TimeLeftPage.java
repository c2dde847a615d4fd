package uk.redress.web.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingCalendar;

/** How long there is until a day, as pages show it beside the date. */
@Named("timeLeft")
@ApplicationScoped
public class TimeLeftPage {

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    /** Working days from today, negative once late; null without a date or beyond the known calendar. */
    public @Nullable Integer until(@Nullable LocalDate day) {
        LocalDate now = today.date();
        WorkingCalendar calendar = calendars.current();
        return day != null && calendar.knows(now) && calendar.knows(day) ? (Integer) calendar.between(now, day) : null;
    }
}
