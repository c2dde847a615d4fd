package uk.redress.improvement.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Calendars;
import uk.redress.clock.Timescale;
import uk.redress.clock.Timescales;

/** By when a source wants its response. */
@ApplicationScoped
class RespondingInTime {

    @Inject
    Calendars calendars;

    @Nullable
    LocalDate respondBy(NewSource source) {
        return switch (source.rule()) {
            case STATEMENT_OF_ACTION -> after(source, Timescales.STATEMENT_OF_ACTION);
            case DRAFT_PLAN -> after(source, Timescales.DRAFT_PLAN);
            case TWO_MONTHS -> CalendarMonths.beginningWith(source.receivedOn(), CalendarMonths.TO_ANSWER_SCRUTINY);
            case OWN_DATE -> source.ownDate();
            case NONE -> null;
        };
    }

    private LocalDate after(NewSource source, Timescale timescale) {
        return calendars.current().after(source.receivedOn(), timescale.usual());
    }
}
