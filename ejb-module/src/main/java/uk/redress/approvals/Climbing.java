package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.Calendars;
import uk.redress.clock.WorkingDays;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** How long one manager has before a request goes to the next. The office chooses; the law only knows the clock. */
@ApplicationScoped
class Climbing {

    @Inject
    SettingsInForce settings;

    @Inject
    Calendars calendars;

    LocalDate lastDayFrom(LocalDate day) {
        return calendars.current().after(day, WorkingDays.of(settings.numberOf(Setting.APPROVAL_DAYS)));
    }
}
