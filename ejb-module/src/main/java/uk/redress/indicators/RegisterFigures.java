package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;

/** Reads the complaints register for an indicator: what is not there yet, and what the register now says otherwise. */
@ApplicationScoped
class RegisterFigures {

    private static final String SOURCE = "Complaints register, by day of receipt";
    private static final String OTHERWISE = "The complaints register says otherwise now.";

    @Inject
    Indicators indicators;

    @Inject
    CountingComplaints complaints;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Computes the last periods that are over.
     *
     * @param mostPeriods how far it goes back
     * @return how many readings that made
     */
    int compute(Indicator indicator, CountedFigure figure, int mostPeriods) {
        int made = 0;
        for (CalendarPeriod period : periods(indicator, mostPeriods)) {
            BigDecimal value = complaints.count(figure, period).orElse(null);
            Optional<IndicatorReading> known = indicators.lastSaid(indicator, period);
            if (known.isEmpty() || !known.get().says(value)) {
                String why = known.isEmpty() ? null : OTHERWISE;
                indicators.say(indicator, new NewReading(period, value, SOURCE, today.date(), why), How.COMPUTED);
                made++;
            }
        }
        if (made > 0) {
            indicators.renew(indicator);
            happened.fire(Happening.of(indicator.reference(), "indicator.computed")
                    .with("figure", figure)
                    .with("readings", made));
        }
        return made;
    }

    /** The earliest first, none before the first complaint. */
    private List<CalendarPeriod> periods(Indicator indicator, int most) {
        Optional<CalendarPeriod> first = complaints.first(indicator.frequency().length());
        List<CalendarPeriod> periods = new ArrayList<>();
        CalendarPeriod period = indicator.frequency().lastOver(today.date());
        while (first.isPresent() && periods.size() < most && period.compareTo(first.get()) >= 0) {
            periods.add(0, period);
            period = period.previous();
        }
        return periods;
    }
}
