package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.CalendarMonths;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** When it is checked whether what was accepted has lasted: after 3 to 6 months, as the council chooses (rule book E3). */
@ApplicationScoped
class Embedding {

    @Inject
    SettingsInForce settings;

    LocalDate checkedAfter(LocalDate accepted) {
        return CalendarMonths.after(accepted, settings.numberOf(Setting.EMBEDDED_MONTHS));
    }
}
