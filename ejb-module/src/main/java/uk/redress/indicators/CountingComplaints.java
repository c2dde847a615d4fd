package uk.redress.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import uk.redress.clock.CalendarPeriod;

/** What indicators ask of the complaints register. Whoever answers counts every complaint, whoever asks. */
public interface CountingComplaints {

    /**
     * One figure of one period.
     *
     * @return empty where there was nothing to take a share of
     */
    Optional<BigDecimal> count(CountedFigure figure, CalendarPeriod period);

    /** The first period of that length with a complaint in it; empty as long as there is none. */
    Optional<CalendarPeriod> first(CalendarPeriod.Length length);
}
