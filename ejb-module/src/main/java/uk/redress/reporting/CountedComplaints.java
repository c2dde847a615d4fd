package uk.redress.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.indicators.CountedFigure;
import uk.redress.indicators.CountingComplaints;

/** What the improvement programme's indicators ask of the register: counted by day of receipt, as the quarter counts. */
@ApplicationScoped
class CountedComplaints implements CountingComplaints {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Quarters quarters;

    @Inject
    Today today;

    @Override
    public Optional<BigDecimal> count(CountedFigure figure, CalendarPeriod period) {
        Tally tally = quarters.tally(period, today.date());
        return switch (figure) {
            case COMPLAINTS_RECEIVED -> Optional.of(BigDecimal.valueOf(tally.of(Measure.RECEIVED)));
            case STAGE_ONE_IN_TIME -> share(tally.of(Measure.IN_TIME), tally.of(Measure.ANSWERED));
        };
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    @Override
    public Optional<CalendarPeriod> first(CalendarPeriod.Length length) {
        LocalDate first = entities.unwrap(Session.class)
                .createNativeQuery("select min(received_on) from complaint", LocalDate.class)
                .getSingleResult();
        return Optional.ofNullable(first).map(day -> CalendarPeriod.around(day, length));
    }
}
